package org.hukoudesk.document.booklet;

/// What stands on the home page (首页) of a booklet, each text as it is printed.
///
/// @param kind 户别, such as 居民家庭户
/// @param headName 户主姓名
/// @param number 户号
/// @param address 住址, up to two lines
public record HomePage(String kind, String headName, String number, String address, Signing signing) {

    /// Says nothing of the people, so that it may stand in a log.
    @Override
    public String toString() {
        return "HomePage[" + signing + "]";
    }
}
