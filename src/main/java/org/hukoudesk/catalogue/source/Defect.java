package org.hukoudesk.catalogue.source;

/// Something wrong in a catalogue file, and how to put it right. For the people who write the files, hence English.
///
/// @param line counted from 1
public record Defect(String file, int line, String what, String remedy) implements Comparable<Defect> {

    @Override
    public int compareTo(Defect other) {
        int byFile = file.compareTo(other.file);
        return byFile == 0 ? Integer.compare(line, other.line) : byFile;
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + what + " -> " + remedy;
    }
}
