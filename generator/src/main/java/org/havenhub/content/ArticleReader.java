package org.havenhub.content;

import java.util.List;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.markdown.Prose;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.Yaml;
import org.havenhub.yaml.YamlReader;

/** Reads one article: its path, the fields above the text, and the text. */
final class ArticleReader {

    private final SourceFile file;
    private final Problems problems = new Problems();

    private ArticleReader(SourceFile file) {
        this.file = file;
    }

    static Checked<Optional<Article>> read(SourceFile file, ProseReader proseReader) {
        ArticleReader reader = new ArticleReader(file);
        Optional<ArticlePath> path = ArticlePath.of(file, reader.problems);
        return reader.problems.with(path.map(known -> reader.article(known, proseReader)));
    }

    private Article article(ArticlePath path, ProseReader proseReader) {
        Checked<FrontMatterBlock> block = FrontMatterBlock.in(file);
        FrontMatter matter = matter(block, path.slug());
        Prose prose = problems.take(proseReader.read(file, block.value().bodyStart()));
        return new Article(path.kind(), file.path(), path.language(), path.slug(), matter, prose);
    }

    /** In a block that is only guessed, nothing else is called wrong. */
    private FrontMatter matter(Checked<FrontMatterBlock> checked, String standIn) {
        FrontMatterBlock block = problems.take(checked);
        Checked<Optional<Yaml.Fields>> yaml = YamlReader.readFrontMatter(file, block.start(), block.end());
        Problems found = new Problems();
        found.addAll(yaml.report());
        Place place = file.place(block.start(), block.start());
        FieldReader fields = new FieldReader(
                yaml.value().orElse(new Yaml.Fields(List.of(), place)),
                FrontMatterReader.FIELDS,
                yaml.value().isPresent() ? found : new Problems());
        FrontMatter matter = FrontMatterReader.read(fields, standIn);
        if (checked.report().problems().isEmpty()) {
            problems.addAll(found.report());
        }
        return matter;
    }
}
