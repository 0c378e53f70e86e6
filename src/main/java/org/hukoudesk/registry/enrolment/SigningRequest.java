package org.hukoudesk.registry.enrolment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.hukoudesk.contract.link.LinkLimits;

/// A PKCS#10 request as EST sends it (RFC 7030 §4.2.1), already found to be signed by the P-256 key it names.
record SigningRequest(X500Name subject, PublicKey key) {

    /// Reads hostile bytes: whatever is not a fit request is empty, nothing else happens.
    static Optional<SigningRequest> read(byte[] base64) {
        if (base64.length > LinkLimits.MAX_SIGNING_REQUEST) {
            return Optional.empty();
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(new String(base64, StandardCharsets.ISO_8859_1));
            PKCS10CertificationRequest request = new PKCS10CertificationRequest(der);
            PublicKey key = KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(
                            request.getSubjectPublicKeyInfo().getEncoded()));
            return isP256(key) && isProven(request, key)
                    ? Optional.of(new SigningRequest(request.getSubject(), key))
                    : Optional.empty();
        } catch (IOException
                | GeneralSecurityException
                | OperatorCreationException
                | PKCSException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | ArithmeticException
                | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /// The only common name of the subject; empty if there is none or more than one.
    Optional<String> commonName() {
        RDN[] names = subject.getRDNs(BCStyle.CN);
        if (names.length != 1 || names[0].isMultiValued()) {
            return Optional.empty();
        }
        return Optional.of(IETFUtils.valueToString(names[0].getFirst().getValue()));
    }

    private static boolean isProven(PKCS10CertificationRequest request, PublicKey key)
            throws OperatorCreationException, PKCSException {
        return request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key));
    }

    private static boolean isP256(PublicKey key) throws GeneralSecurityException {
        if (!(key instanceof ECPublicKey elliptic)) {
            return false;
        }
        AlgorithmParameters p256 = AlgorithmParameters.getInstance("EC");
        p256.init(new ECGenParameterSpec("secp256r1"));
        ECParameterSpec wanted = p256.getParameterSpec(ECParameterSpec.class);
        return elliptic.getParams().getCurve().equals(wanted.getCurve())
                && elliptic.getParams().getOrder().equals(wanted.getOrder());
    }
}
