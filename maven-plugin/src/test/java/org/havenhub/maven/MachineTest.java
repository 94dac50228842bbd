package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

    @TempDir
    private Path folder;

    @Test
    void knowsWhoBuildsAndWhere() throws IOException {
        Path hub = Files.createDirectory(folder.resolve("hub"));
        Path hostFile = Files.writeString(folder.resolve("hostname"), "annas-laptop\n");

        Machine machine = new Machine(
                Map.of("user.name", "anna", "user.home", "/home/anna"),
                Map.of("LOGNAME", "anna.smith", "COMPUTERNAME", "ANNAS-PC", "PATH", "/bin"),
                hostFile);

        assertThat(machine.users()).containsExactlyInAnyOrder("anna", "anna.smith");
        assertThat(machine.hosts()).containsExactlyInAnyOrder("annas-laptop", "ANNAS-PC");
        assertThat(machine.folders(List.of(hub, hub.resolve("target"))))
                .contains("/home/anna", hub.toString(), hub.resolve("target").toString());
    }

    @Test
    void goesOnWithoutWhatAMachineDoesNotTell() {
        Machine machine = new Machine(Map.of(), Map.of("USER", " "), folder.resolve("none"));

        assertThat(machine.users()).isEmpty();
        assertThat(machine.hosts()).isEmpty();
    }

    @Test
    void thisMachineHasAnAccount() {
        assertThat(Machine.here().folders(List.of(folder))).isNotEmpty();
    }
}
