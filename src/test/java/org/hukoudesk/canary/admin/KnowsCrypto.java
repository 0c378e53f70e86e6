package org.hukoudesk.canary.admin;

import org.bouncycastle.asn1.ASN1Primitive;

/// Wrong on purpose: a library outside its room.
interface KnowsCrypto {
    Class<?> LIBRARY = ASN1Primitive.class;
}
