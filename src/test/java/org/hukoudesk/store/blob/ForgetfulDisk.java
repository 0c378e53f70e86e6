package org.hukoudesk.store.blob;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A disk in memory that keeps two truths: what programs see, and what is on the platter. A power cut forgets every
/// write after the last sync; it can be set to come after any number of operations.
public final class ForgetfulDisk implements Disk {

    private static final class Node {
        byte[] content = {};
        byte[] synced = {};
        /// Names in a folder as the platter has them.
        final Map<Path, Node> syncedNames = new HashMap<>();
    }

    private final Map<Path, Node> seen = new TreeMap<>();
    private final Path parent;
    private long operationsLeft = Long.MAX_VALUE;

    /// @param parent the one folder that is there from the beginning
    public ForgetfulDisk(Path parent) {
        this.parent = parent;
        seen.put(parent, new Node());
    }

    /// Lets the given number of operations through; the next one and all after it fail.
    public void cutPowerAfter(long operations) {
        operationsLeft = operations;
    }

    /// True when operations have failed.
    public boolean isDark() {
        return operationsLeft < 0;
    }

    /// Forgets what was not synced and goes on.
    public void powerUp() {
        operationsLeft = Long.MAX_VALUE;
        Node root = node(parent);
        seen.clear();
        restore(parent, root);
    }

    private void restore(Path path, Node node) {
        node.content = node.synced.clone();
        seen.put(path, node);
        node.syncedNames.forEach(this::restore);
    }

    private void step() throws IOException {
        operationsLeft--;
        if (operationsLeft < 0) {
            operationsLeft = -1;
            throw new IOException("the power is cut");
        }
    }

    private Node node(Path path) {
        Node node = seen.get(path);
        if (node == null) {
            throw new IllegalStateException("nothing here");
        }
        return node;
    }

    private Node existing(Path path) throws IOException {
        if (!seen.containsKey(path)) {
            throw new NoSuchFileException("nothing here");
        }
        return node(path);
    }

    @Override
    public boolean exists(Path file) {
        return seen.containsKey(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return existing(file).content.length;
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return new ByteArrayInputStream(existing(file).content);
    }

    @Override
    public OutputStream write(Path file) throws IOException {
        step();
        existing(Folders.parent(file));
        Node node = new Node();
        seen.put(file, node);
        return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                step();
                node.content = toByteArray();
            }
        };
    }

    @Override
    public void sync(Path file) throws IOException {
        step();
        Node node = existing(file);
        node.synced = node.content.clone();
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        existing(Folders.parent(folder));
        seen.putIfAbsent(folder, new Node());
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        step();
        Node node = existing(folder);
        node.syncedNames.clear();
        for (Path child : list(folder)) {
            node.syncedNames.put(child, node(child));
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        existing(Folders.parent(to));
        seen.put(to, existing(from));
        seen.remove(from);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        seen.remove(file);
    }

    @Override
    public List<Path> list(Path folder) {
        return seen.keySet().stream()
                .filter(path -> folder.equals(path.getParent()))
                .toList();
    }
}
