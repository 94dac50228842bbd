package org.havenhub.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theGoalsKnowTheDoorThePreviewTheReportAndMavenOnly() {
        JavaClasses goals = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.havenhub.maven");

        classes()
                .that()
                .resideInAPackage("org.havenhub.maven")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.havenhub",
                        "org.havenhub.report",
                        "org.havenhub.serve",
                        "org.havenhub.maven",
                        "org.apache.maven..",
                        "org.jspecify..",
                        "javax.inject",
                        "java.."))
                .check(goals);
    }
}
