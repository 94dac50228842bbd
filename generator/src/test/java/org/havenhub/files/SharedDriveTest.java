package org.havenhub.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Jimfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedDriveTest {

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "cifs", "smbfs", "9p", "CIFS", "fuse.sshfs", "virtiofs"})
    void othersWriteThereToo(String type) {
        assertThat(SharedDrive.isOne(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "apfs", "NTFS", "overlay", "btrfs", "fuseblk", "tmpfs", ""})
    void nobodyElseWritesToADiskOfThisComputer(String type) {
        assertThat(SharedDrive.isOne(type)).isFalse();
    }

    @Test
    void whatIsNotThereIsNoSharedDrive() {
        assertThat(SharedDrive.holds(Jimfs.newFileSystem().getPath("none"))).isFalse();
    }
}
