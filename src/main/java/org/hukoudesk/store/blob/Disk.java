package org.hukoudesk.store.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// The one door to the files of blobs. What is not synced may be gone after a power cut: a file's content until
/// [#sync], its name (and a new folder's, or a move) until [#syncFolder] of the folder it is in.
public interface Disk {

    /// The disk of this machine.
    static Disk ofThisMachine() {
        return new MachineDisk();
    }

    boolean exists(Path file);

    /// Length in bytes.
    long size(Path file) throws IOException;

    InputStream read(Path file) throws IOException;

    /// A new file; one of this name is emptied.
    OutputStream write(Path file) throws IOException;

    void sync(Path file) throws IOException;

    /// Creates one folder whose parent exists; nothing happens when it is there.
    void createFolder(Path folder) throws IOException;

    void syncFolder(Path folder) throws IOException;

    /// Atomic; replaces what has the name.
    void move(Path from, Path to) throws IOException;

    /// Nothing happens when it is not there.
    void delete(Path file) throws IOException;

    /// Files and folders directly in a folder.
    List<Path> list(Path folder) throws IOException;
}
