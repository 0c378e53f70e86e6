package org.hukoudesk.canary.admin;

import net.sourceforge.pinyin4j.PinyinHelper;

/// Wrong on purpose: a room that knows another room's library.
public record KnowsPinyin(PinyinHelper helper) {}
