package org.hukoudesk.domain.residence;

/// What somebody lives here for; a permit needs one of the three (居住证暂行条例 art. 2).
public enum StableGround {
    /// 合法稳定就业.
    JOB,
    /// 合法稳定住所.
    DWELLING,
    /// 连续就读.
    SCHOOL
}
