package org.hukoudesk.station.shell;

/// Where this workstation stands, as enrolled; shown in the header and on the login screen.
///
/// @param station the police station or county office, such as 新牌坊派出所
/// @param above what it belongs to, such as 重庆市公安局渝北区分局
/// @param window its counter, such as 3号窗口
public record Place(String station, String above, String window) {}
