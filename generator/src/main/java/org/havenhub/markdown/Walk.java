package org.havenhub.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Goes through flexmark's tree without recursion, so that its depth cannot overflow the stack, and calls the writer that
 * was registered for each kind of node.
 */
final class Walk {

    /** Nobody can follow text that is nested deeper than this. */
    private static final int DEEPEST = 150;

    private final Map<Class<? extends Node>, Step<? extends Node>> steps = new HashMap<>();
    private final Findings findings;

    Walk(Findings findings) {
        this.findings = findings;
    }

    /** Writes the start of a node. */
    @FunctionalInterface
    interface Opening<N extends Node> {
        /** False keeps the node's children out. */
        boolean open(N node);
    }

    private record Step<N extends Node>(Class<N> type, Opening<N> opening, Consumer<N> closing) {
        boolean open(Node node) {
            return opening.open(type.cast(node));
        }

        void close(Node node) {
            closing.accept(type.cast(node));
        }
    }

    <N extends Node> void on(Class<N> type, Opening<N> opening, Consumer<N> closing) {
        steps.put(type, new Step<>(type, opening, closing));
    }

    /** A node whose children are not visited. */
    <N extends Node> void onLeaf(Class<N> type, Consumer<N> writer) {
        on(
                type,
                node -> {
                    writer.accept(node);
                    return false;
                },
                node -> {});
    }

    /** A node of which only what stands below it matters. */
    <N extends Node> void onAll(Class<N> type) {
        on(type, node -> true, node -> {});
    }

    /** Opens and closes the node and all below it. */
    void through(Node root) {
        Node node = root;
        int depth = 0;
        while (true) {
            if (step(node).open(node) && node.getFirstChild() != null && isShallow(node, depth)) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            step(node).close(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
                step(node).close(node);
            }
            if (node == root) {
                return;
            }
            node = node.getNext();
        }
    }

    /** The children of the node, each with all below it. */
    void throughChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            through(child);
        }
    }

    private boolean isShallow(Node node, int depth) {
        if (depth < DEEPEST) {
            return true;
        }
        findings.add(
                Complexity.TOO_COMPLEX,
                node.getChars(),
                "Text is nested more than " + DEEPEST + " levels deep here.",
                "Take apart the emphasis, lists or quotes that stand inside each other.");
        return false;
    }

    private Step<? extends Node> step(Node node) {
        Step<? extends Node> step = steps.get(node.getClass());
        if (step == null) {
            throw new IllegalStateException("No writer for " + node.getClass().getSimpleName());
        }
        return step;
    }
}
