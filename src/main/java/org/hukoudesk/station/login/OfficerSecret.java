package org.hukoudesk.station.login;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import org.hukoudesk.store.StoreKey;

/// What a PIN opens: the key of the workstation's store and the officer's own key to sign with.
public record OfficerSecret(StoreKey store, PrivateKey own) {

    /// Locks both under a PIN. The caller wipes the PIN.
    public PinLock.Locked lock(PinLock lock, char[] pin, PinLock.Cost cost) {
        byte[] key = store.bytes();
        byte[] encoded = own.getEncoded();
        byte[] both = ByteBuffer.allocate(key.length + encoded.length)
                .put(key)
                .put(encoded)
                .array();
        try {
            return lock.lock(both, pin, cost);
        } finally {
            Arrays.fill(both, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    static Optional<OfficerSecret> unlock(PinLock.Locked locked, char[] pin) {
        return PinLock.unlock(locked, pin).map(OfficerSecret::of);
    }

    private static OfficerSecret of(byte[] both) {
        byte[] key = Arrays.copyOf(both, StoreKey.BYTES);
        byte[] encoded = Arrays.copyOfRange(both, StoreKey.BYTES, both.length);
        try {
            PrivateKey own = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new OfficerSecret(StoreKey.of(key), own);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the officer's key is damaged", e);
        } finally {
            Arrays.fill(both, (byte) 0);
            Arrays.fill(key, (byte) 0);
            Arrays.fill(encoded, (byte) 0);
        }
    }

    /// Keys stay out of every text.
    @Override
    public String toString() {
        return "OfficerSecret[hidden]";
    }
}
