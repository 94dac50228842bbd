package org.havenhub.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.BuildRequest;

/**
 * What the machine tells of itself and of whoever sits at it, without a question to the network.
 *
 * @param properties of the Java machine
 * @param environment of its process
 * @param hostFile where a system keeps the name of the computer, if it does
 */
record Machine(Map<String, String> properties, Map<String, String> environment, Path hostFile) {

    private static final List<String> USERS = List.of("USER", "LOGNAME", "USERNAME", "SUDO_USER");
    private static final List<String> HOSTS = List.of("HOSTNAME", "HOST", "COMPUTERNAME");

    /** The one that this runs on. */
    static Machine here() {
        Map<String, String> properties = Stream.of("user.name", "user.home")
                .filter(name -> System.getProperty(name) != null)
                .collect(Collectors.toMap(name -> name, System::getProperty));
        return new Machine(properties, System.getenv(), Path.of("/etc/hostname"));
    }

    /** The request, with what no file of the site may tell of whoever builds it here. */
    BuildRequest sign(BuildRequest request) {
        return request.madeBy(users(), folders(List.of(request.hub(), request.output())), hosts());
    }

    Set<String> users() {
        Set<String> users = named(USERS);
        Optional.ofNullable(properties.get("user.name")).ifPresent(users::add);
        return users;
    }

    Set<String> folders(List<Path> used) {
        Set<String> folders = new HashSet<>();
        used.forEach(folder -> addPaths(folder, folders));
        Optional.ofNullable(properties.get("user.home")).ifPresent(folders::add);
        return folders;
    }

    Set<String> hosts() {
        Set<String> hosts = named(HOSTS);
        hostOfSystem().ifPresent(hosts::add);
        return hosts;
    }

    private Set<String> named(List<String> variables) {
        return variables.stream()
                .map(variable -> environment.getOrDefault(variable, "").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A folder may be reached in two ways, one of them through a link. */
    private static void addPaths(Path folder, Set<String> paths) {
        Path absolute = folder.toAbsolutePath().normalize();
        paths.add(absolute.toString());
        try {
            paths.add(absolute.toRealPath().toString());
        } catch (IOException notThereYet) {
            paths.add(absolute.toString());
        }
    }

    private Optional<String> hostOfSystem() {
        try {
            return Optional.of(Files.readString(hostFile).strip()).filter(name -> !name.isEmpty());
        } catch (IOException | SecurityException unknown) {
            return Optional.empty();
        }
    }
}
