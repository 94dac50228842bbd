package org.havenhub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house: which rooms there are, what each of them may know, and who alone may use what comes from outside. */
class ArchitectureTest {

    private static final String HOUSE = """
            room        | may know                                                               | alone uses
            ------------|------------------------------------------------------------------------|-----------
            report      |                                                                        |
            language    |                                                                        | com.ibm.icu
            files       | report                                                                 | java.nio.file.Files
            quiet       | language                                                               | org.jsoup
            web         | report                                                                 |
            media       | report files                                                           | javax.xml com.google.zxing
            yaml        | report files language web                                              | tools.jackson org.snakeyaml
            markdown    | report files web                                                       | com.vladsch.flexmark
            resource    | report files language yaml                                             | ch.poole com.google.i18n
            content     | report files language web yaml markdown media resource                 |
            site        | report files language web markdown media resource content              |
            theme       | report files language yaml                                             |
            tongue      | report files yaml                                                      |
            render.view |                                                                        |
            render      | report files language markdown media resource content site theme quiet render.view | freemarker
            exchange    | report files language resource                                         | de.siegmar tools.jackson.core
            extras      | report files language resource content site theme exchange             | javax.xml
            check       | report files language web markdown resource content site quiet         | org.jsoup org.ahocorasick
            published   | report files extras site                                               | java.net.http javax.net
            editor      | report files language yaml resource content                            |
            serve       | door report files site extras                                          | com.sun.net.httpserver java.nio.file.Watch
            """;

    /**
     * Beside the door and the room above it, three classes wait for somebody else: hostile Markdown is parsed where it can be given
     * up, a template without end is ended, and so is a server's answer.
     */
    private static final List<String> GUARDS = List.of(
            "org.havenhub.markdown.GuardedParser",
            "org.havenhub.render.Once",
            "org.havenhub.render.Watchdog",
            "org.havenhub.published.Visitor");

    private static final String ROOT = "org.havenhub";

    /** What the package at the root is called in the table. It knows every room that does not know it. */
    private static final String DOOR = "door";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Map<String, Room> ROOMS =
            HOUSE.lines().skip(2).map(Room::of).collect(toMap(Room::name, Function.identity()));

    /**
     * A package of the house.
     *
     * @param knows other rooms
     * @param owns beginnings of names of classes that no other room uses
     */
    private record Room(String name, List<String> knows, List<String> owns) {

        static Room of(String row) {
            String[] cells = row.split("\\|", -1);
            return new Room(cells[0].strip(), words(cells[1]), words(cells[2]));
        }

        private static List<String> words(String cell) {
            return Arrays.stream(cell.strip().split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages =
                new TreeSet<>(CLASSES.stream().map(ArchitectureTest::roomOf).toList());

        assertThat(packages).contains(DOOR).containsAll(ROOMS.keySet()).hasSize(ROOMS.size() + 1);
    }

    @Test
    void everyArrowIsInTheTable() {
        assertThat(dependencies(arrow -> isOurs(arrow.getTargetClass()) && !isAllowed(arrow)))
                .isEmpty();
    }

    @Test
    void noArrowLeadsBack() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyThirdPartyStaysInItsRoom() {
        assertThat(dependencies(ArchitectureTest::leavesTheRoomOfItsThirdParty)).isEmpty();
    }

    @Test
    void onlyTheDoorTheRoomAboveItAndTheGuardsHaveThreads() {
        assertThat(dependencies(arrow -> isThread(arrow.getTargetClass())
                        && !knowsTheDoor(roomOf(arrow.getOriginClass()))
                        && !roomOf(arrow.getOriginClass()).equals(DOOR)
                        && GUARDS.stream().noneMatch(arrow.getOriginClass().getName()::startsWith)))
                .isEmpty();
        assertThat(calls(call -> call.getTarget().getName().equals("parallel")
                        || call.getTarget().getName().equals("parallelStream")))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info with @NullMarked", room.getName())
                        .isTrue());
    }

    /** Used, or part of what is: the door, the room above it and the reports are for callers, the views for theme authors. */
    @Test
    void whatIsPublicIsUsedByAnotherRoom() {
        Set<String> seenFromOutside = Set.of(DOOR, "report", "render.view", "serve");

        assertThat(CLASSES.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !seenFromOutside.contains(roomOf(type)))
                        .filter(type -> !isUsedElsewhere(type))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(Logger|Log)")
                .check(CLASSES);
    }

    @Test
    void nothingLooksAtTheClock() {
        assertThat(calls(call -> targetIs(call, "java.time.", "now")
                        || targetIs(call, "java.lang.System", "currentTimeMillis")
                        || (targetIs(call, "java.util.Date", "<init>")
                                && call.getTarget().getDescription().endsWith("<init>()>"))))
                .isEmpty();
    }

    @Test
    void nothingDependsOnTheMachinesLocaleCharsetOrZone() {
        Set<String> forbidden = Set.of(
                "java.util.Locale.getDefault()",
                "java.util.TimeZone.getDefault()",
                "java.time.ZoneId.systemDefault()",
                "java.nio.charset.Charset.defaultCharset()",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.lang.System.lineSeparator()",
                "java.text.Collator.getInstance()",
                "com.ibm.icu.util.ULocale.getDefault()",
                "com.ibm.icu.util.TimeZone.getDefault()");

        assertThat(calls(call -> forbidden.contains(call.getTarget().getFullName())))
                .isEmpty();
    }

    @Test
    void nothingAsksForTheEnvironmentOrTheNetwork() {
        assertThat(calls(call -> targetIs(call, "java.lang.System", "getenv")
                        || targetIs(call, "java.lang.System", "getProperty")
                        || targetIs(call, "java.lang.ProcessBuilder", "<init>")
                        || targetIs(call, "java.lang.Runtime", "exec")
                        || targetIs(call, "java.net.URL", "openConnection")
                        || targetIs(call, "java.net.URL", "openStream")))
                .isEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\..*Socket")
                .check(CLASSES);
    }

    /** What asks a server is behind one door, through which no build goes. */
    @Test
    void onlyTheOwnersCommandLeadsToTheNetwork() {
        assertThat(dependencies(arrow -> roomOf(arrow.getTargetClass()).equals("published")
                                && !roomOf(arrow.getOriginClass()).equals("published"))
                        .map(arrow -> arrow.getOriginClass().getSimpleName()))
                .containsOnly("Verification");
    }

    /** {@code "%d".formatted(1)} writes Arabic digits where the machine speaks Arabic; {@code %s} does not. */
    @Test
    void noTextIsFormattedByTheMachinesLocale() throws IOException {
        Pattern localised = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[dfegaEGAn]\\b");
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("basedir", ""), "src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(localised);
            }
        }
    }

    private static Stream<Dependency> dependencies(Predicate<Dependency> filter) {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(filter);
    }

    private static Stream<? extends JavaAccess<?>> calls(Predicate<JavaAccess<?>> filter) {
        return CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(filter);
    }

    private static boolean isAllowed(Dependency arrow) {
        String from = roomOf(arrow.getOriginClass());
        String to = roomOf(arrow.getTargetClass());
        return from.equals(to)
                || (from.equals(DOOR) && !knowsTheDoor(to))
                || (ROOMS.containsKey(from) && ROOMS.get(from).knows().contains(to));
    }

    private static boolean knowsTheDoor(String room) {
        return ROOMS.containsKey(room) && ROOMS.get(room).knows().contains(DOOR);
    }

    /** What reads both YAML and JSON, and what reads XML and writes it, belongs to two rooms. */
    private static boolean leavesTheRoomOfItsThirdParty(Dependency arrow) {
        String target = arrow.getTargetClass().getName();
        Room origin = ROOMS.get(roomOf(arrow.getOriginClass()));
        if (origin != null && origin.owns().stream().anyMatch(target::startsWith)) {
            return false;
        }
        return ROOMS.values().stream()
                .filter(room -> !room.name().equals(roomOf(arrow.getOriginClass())))
                .flatMap(room -> room.owns().stream())
                .anyMatch(target::startsWith);
    }

    private static boolean isThread(JavaClass type) {
        return type.getPackageName().startsWith("java.util.concurrent") || type.isAssignableTo(Thread.class);
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return arrowsTo(type).anyMatch(arrow -> !roomOf(arrow.getOriginClass()).equals(roomOf(type)))
                || isPartOfAPublicMethod(type);
    }

    private static Stream<Dependency> arrowsTo(JavaClass type) {
        return CLASSES.stream()
                .filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"))
                .flatMap(part -> part.getDirectDependenciesToSelf().stream());
    }

    /** A door that is passed a function names its type nowhere. */
    private static boolean isPartOfAPublicMethod(JavaClass type) {
        return type.getMethodsWithParameterTypeOfSelf().stream()
                .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getOwner().equals(type));
    }

    private static boolean targetIs(JavaAccess<?> call, String owner, String name) {
        return call.getTargetOwner().getName().startsWith(owner)
                && call.getTarget().getName().equals(name);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The part of the package's name below the root. */
    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.length() > ROOT.length() ? name.substring(ROOT.length() + 1) : DOOR;
    }
}
