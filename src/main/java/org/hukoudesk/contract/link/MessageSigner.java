package org.hukoudesk.contract.link;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;

/// Signs and checks envelopes with an officer's P-256 key (ECDSA with SHA-256, FIPS 186-5).
public final class MessageSigner {

    private static final String ALGORITHM = "SHA256withECDSA";

    private MessageSigner() {}

    /// @throws WireException if the key cannot sign with ECDSA
    public static Envelope sign(Envelope unsigned, PrivateKey officerKey) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(officerKey);
            signature.update(unsigned.signedBytes());
            return unsigned.withSignature(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new WireException("link.cannot-sign", e);
        }
    }

    /// True only if this very envelope was signed by the owner of the key; a garbled signature is simply not valid.
    public static boolean isSignedBy(Envelope envelope, PublicKey officerKey) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(officerKey);
            signature.update(envelope.signedBytes());
            return signature.verify(Base64.getDecoder().decode(envelope.signature()));
        } catch (SignatureException | InvalidKeyException | IllegalArgumentException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new WireException("link.cannot-verify", e);
        }
    }
}
