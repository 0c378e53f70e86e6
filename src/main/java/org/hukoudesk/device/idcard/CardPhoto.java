package org.hukoudesk.device.idcard;

import java.util.Arrays;

/// The photo as it is stored on the card (WLT, 1024 bytes), opaque: only the licensed vendor library decodes it.
public final class CardPhoto {

    private final byte[] wlt;

    CardPhoto(byte[] wlt) {
        this.wlt = wlt.clone();
    }

    /// A copy of the undecoded bytes.
    public byte[] wlt() {
        return wlt.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardPhoto that && Arrays.equals(wlt, that.wlt);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(wlt);
    }

    @Override
    public String toString() {
        return "CardPhoto[" + wlt.length + " bytes]";
    }
}
