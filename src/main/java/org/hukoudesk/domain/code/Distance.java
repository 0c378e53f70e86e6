package org.hukoudesk.domain.code;

/// How far a move leads (变动范围, domain reference §3.11). The law asks for another act at each distance: inside a city
/// an address changes (住址变动), beyond it a person is struck off and registered anew (迁出注销, 迁入登记; §2.4 no. 9).
public enum Distance {
    /// 本所内: the station keeps its record.
    SAME_STATION("15"),
    /// 本区(县)内他所.
    SAME_COUNTY("21"),
    /// 地市内.
    SAME_CITY("30"),
    /// 省内.
    SAME_PROVINCE("40"),
    /// 国内.
    OTHER_PROVINCE("50");

    private final String code;

    Distance(String code) {
        this.code = code;
    }

    public static Distance between(OrganCode from, OrganCode to) {
        if (from.equals(to)) {
            return SAME_STATION;
        }
        if (from.county().equals(to.county())) {
            return SAME_COUNTY;
        }
        if (from.city().equals(to.city())) {
            return SAME_CITY;
        }
        return from.province().equals(to.province()) ? SAME_PROVINCE : OTHER_PROVINCE;
    }

    /// Code of the population system's list of ranges.
    public String code() {
        return code;
    }

    public boolean isInsideCity() {
        return compareTo(SAME_CITY) <= 0;
    }
}
