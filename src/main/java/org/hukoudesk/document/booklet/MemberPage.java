package org.hukoudesk.document.booklet;

/// What stands on the front of a member page (常住人口登记卡), each text as it is printed; what is not known is empty.
public record MemberPage(
        Person person, Origin origin, Traits traits, Standing standing, Arrival arrival, Signing signing) {

    /// @param relationToHead 户主或与户主关系
    /// @param idNumber 公民身份证件编号
    public record Person(
            String name,
            String formerName,
            String relationToHead,
            String sex,
            String ethnicity,
            String birthDate,
            String idNumber) {

        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /// @param birthplace 出生地
    /// @param nativePlace 籍贯
    /// @param otherLocalAddress 本市（县）其他住址
    public record Origin(String birthplace, String nativePlace, String otherLocalAddress) {

        @Override
        public String toString() {
            return "Origin[…]";
        }
    }

    /// @param height 身高 in centimetres, the figure alone
    public record Traits(String religion, String height, String bloodType) {

        @Override
        public String toString() {
            return "Traits[…]";
        }
    }

    /// @param education 文化程度
    /// @param militaryService 兵役状况
    /// @param workplace 服务处所
    public record Standing(
            String education, String maritalStatus, String militaryService, String workplace, String occupation) {

        @Override
        public String toString() {
            return "Standing[…]";
        }
    }

    /// @param toCounty 何时由何地迁来本市（县）, up to two lines
    /// @param toAddress 何时由何地迁来本址, up to two lines
    public record Arrival(String toCounty, String toAddress) {

        @Override
        public String toString() {
            return "Arrival[…]";
        }
    }

    /// Says nothing of the person, so that it may stand in a log.
    @Override
    public String toString() {
        return "MemberPage[" + signing + "]";
    }
}
