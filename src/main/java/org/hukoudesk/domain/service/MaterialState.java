package org.hukoudesk.domain.service;

/// How far a material has come at the counter.
public enum MaterialState {
    /// 缺
    MISSING,
    /// 已扫: a copy is kept
    SCANNED,
    /// 核验原件: the officer, or the card reader, has seen the original; a copy may be kept too
    VERIFIED,
    /// 免提交: checked online or already registered, so it may not be demanded again
    WAIVED
}
