package org.hukoudesk.contract.link;

/// Paths, headers and media types of the link, as `docs/api/openapi.yaml` describes them.
public final class LinkPaths {

    public static final String MESSAGES = "/v1/messages";
    public static final String FEED = "/v1/feed";
    public static final String BLOBS = "/v1/blobs";
    public static final String PERSON_QUERY = "/v1/queries/person";
    /// The kind of the signed envelope a person query travels in.
    public static final String PERSON_QUERY_KIND = "query.person";

    public static final String TIME = "/v1/time";
    public static final String OFFICER_CERTIFICATE = "/v1/officers/certificate";
    public static final String HEALTH = "/health";

    /// RFC 7030 §3.2.2.
    public static final String EST_CA_CERTS = "/.well-known/est/cacerts";

    public static final String EST_ENROLL = "/.well-known/est/simpleenroll";
    public static final String EST_REENROLL = "/.well-known/est/simplereenroll";

    /// Bytes the registry already holds of a blob (on the answer), or where this chunk begins (on the request).
    public static final String UPLOAD_OFFSET = "Upload-Offset";

    /// Bytes of the whole blob.
    public static final String UPLOAD_LENGTH = "Upload-Length";

    /// `?1` when the blob is whole and kept, else `?0` (a structured-field boolean, RFC 8941).
    public static final String UPLOAD_COMPLETE = "Upload-Complete";

    public static final String JSON = "application/json";
    public static final String PROBLEM_JSON = "application/problem+json";

    /// A chunk of a blob is plain bytes.
    public static final String BYTES = "application/octet-stream";

    /// A certificate signing request (RFC 5967), base64 on the wire.
    public static final String PKCS10 = "application/pkcs10";

    /// A certs-only answer (RFC 7030 §4.1.3), base64 on the wire.
    public static final String PKCS7 = "application/pkcs7-mime; smime-type=certs-only";

    private LinkPaths() {}
}
