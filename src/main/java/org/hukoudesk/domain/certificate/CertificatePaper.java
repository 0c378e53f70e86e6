package org.hukoudesk.domain.certificate;

/// What is handed over after an inquiry (domain reference §4.10, §5.5).
public enum CertificatePaper {
    /// 无犯罪记录证明.
    CERTIFICATE,
    /// 不予出具无犯罪记录证明通知书.
    NON_ISSUANCE_NOTICE,
    /// 犯罪记录查询结果告知函, to a unit, whatever the answer is.
    UNIT_LETTER,
    /// 复查意见书, whatever the answer is.
    RECHECK_OPINION
}
