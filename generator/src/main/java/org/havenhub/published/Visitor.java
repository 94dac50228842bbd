package org.havenhub.published;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for files as a browser does, one after another. Takes no cookies, answers no question for a password, and goes nowhere by
 * itself. Each answer has a limit of size and of time, to its last byte.
 */
final class Visitor {

    private final HttpClient client;
    private final Limits limits;

    Visitor(Limits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.pause())
                .build();
    }

    /** What is at an address where a file of so many bytes should be. */
    Reply get(URI address, long size) {
        CompletableFuture<HttpResponse<Optional<byte[]>>> asked =
                client.sendAsync(request(address), head -> new LimitedBody(limits.most(size)));
        try {
            return reply(address, asked.get(limits.time(size).toMillis(), TimeUnit.MILLISECONDS), size);
        } catch (TimeoutException e) {
            return Silence.SLOW;
        } catch (ExecutionException e) {
            return Silence.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Nothing("It was not waited for.");
        } finally {
            asked.cancel(true);
        }
    }

    /** Some hosts change pages only for what looks like a browser. */
    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("User-Agent", "Mozilla/5.0 (compatible; Haven)")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private Reply reply(URI address, HttpResponse<Optional<byte[]>> response, long size) {
        Reply.Head head =
                Reply.Head.of(address, response.statusCode(), response.headers().map());
        return response.body()
                .map(bytes -> Unpacking.of(head, bytes, limits.most(size)))
                .orElseGet(() -> new Reply.TooLarge(head));
    }

    /** Gathers bytes up to a limit; empty if there are more, the rest of which is not fetched. */
    private static final class LimitedBody implements BodySubscriber<Optional<byte[]>> {

        private final long most;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CompletableFuture<Optional<byte[]>> body = new CompletableFuture<>();
        private Optional<Flow.Subscription> source = Optional.empty();

        LimitedBody(long most) {
            this.most = most;
        }

        @Override
        public CompletionStage<Optional<byte[]>> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = Optional.of(subscription);
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> pieces) {
            pieces.forEach(this::add);
        }

        @Override
        public void onError(Throwable trouble) {
            body.completeExceptionally(trouble);
        }

        @Override
        public void onComplete() {
            body.complete(Optional.of(bytes.toByteArray()));
        }

        private void add(ByteBuffer piece) {
            if (body.isDone()) {
                return;
            }
            if (bytes.size() + piece.remaining() > most) {
                body.complete(Optional.empty());
                source.ifPresent(Flow.Subscription::cancel);
                return;
            }
            byte[] next = new byte[piece.remaining()];
            piece.get(next);
            bytes.writeBytes(next);
        }
    }
}
