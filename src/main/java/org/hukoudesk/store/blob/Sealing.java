package org.hukoudesk.store.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// How contents lie on the disk: in the clear or encrypted.
interface Sealing {

    /// Closing the answer writes the end; the caller still has to sync the file.
    OutputStream seal(OutputStream file) throws IOException;

    /// Reading fails with an [IOException] at the first chunk that is not as it was written.
    InputStream open(InputStream file) throws IOException;

    /// Length of the content in a file of this length.
    long contentBytes(long fileBytes);

    /// For disks that are encrypted as a whole.
    static Sealing inTheClear() {
        return new Sealing() {
            @Override
            public OutputStream seal(OutputStream file) {
                return file;
            }

            @Override
            public InputStream open(InputStream file) {
                return file;
            }

            @Override
            public long contentBytes(long fileBytes) {
                return fileBytes;
            }
        };
    }
}
