package org.hukoudesk.domain.certificate;

/// All that is ever known here of what the national platform holds about a person. A sealed juvenile record is none
/// (公安机关办理犯罪记录查询工作规定 art. 10): that there is one is not known here either.
public enum Disposition {
    /// 未发现有犯罪记录.
    NONE,
    /// There is an effective court judgment.
    RECORD
}
