package org.hukoudesk.domain.service;

import java.util.Arrays;

/// How far a material has come at the counter.
public enum MaterialState {
    /// 缺
    MISSING,
    /// 已扫: a copy is kept
    SCANNED,
    /// 核验原件: the officer, or the card reader, has seen the original; a copy may be kept too
    VERIFIED,
    /// 免提交: checked online or already registered, so it may not be demanded again
    WAIVED;

    /// As a case file names it; a missing material is not in one.
    public String wireName() {
        return switch (this) {
            case SCANNED -> "SCANNED";
            case VERIFIED -> "ORIGINAL_SEEN";
            case WAIVED -> "WAIVED";
            case MISSING -> throw new IllegalStateException("a missing material is not filed");
        };
    }

    /// [#MISSING] for a name no case file gives.
    public static MaterialState ofWireName(String name) {
        return Arrays.stream(values())
                .filter(state -> state != MISSING && state.wireName().equals(name))
                .findFirst()
                .orElse(MISSING);
    }
}
