package org.hukoudesk.document.booklet;

/// What a home page carries besides the printed data; shown in the preview only.
///
/// @param provinceSeal name in the pre-printed seal, such as 重庆市公安局
/// @param organSeal name in the seal stamped after printing; empty leaves it out
/// @param serial number pre-printed on the blank
public record Stock(String provinceSeal, String organSeal, String serial) {}
