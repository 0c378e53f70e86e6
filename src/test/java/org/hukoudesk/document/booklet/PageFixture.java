package org.hukoudesk.document.booklet;

import java.time.LocalDate;
import org.hukoudesk.document.booklet.MemberPage.Arrival;
import org.hukoudesk.document.booklet.MemberPage.Origin;
import org.hukoudesk.document.booklet.MemberPage.Person;
import org.hukoudesk.document.booklet.MemberPage.Standing;
import org.hukoudesk.document.booklet.MemberPage.Traits;

/// The booklet of the invented family, after its move.
public final class PageFixture {

    static final Signing BY_ZHOU_MIN = new Signing("周敏", LocalDate.of(2026, 12, 3));

    private PageFixture() {}

    public static HomePage homeOfTheFamily() {
        return homeOf("陈𠮷安", "重庆市渝北区新牌坊一路126号9栋1单元12-3");
    }

    static HomePage homeOf(String headName, String address) {
        return new HomePage("居民家庭户", headName, "500112 0412", address, BY_ZHOU_MIN);
    }

    public static MemberPage pageOfTheHead() {
        return pageOf("陈𠮷安", "四川省德阳市旌阳区");
    }

    static MemberPage pageOf(String name, String birthplace) {
        return new MemberPage(
                new Person(name, "", "户主", "男", "汉族", "1988年3月15日", "990603198803150012"),
                new Origin(birthplace, "四川省德阳市中江县", ""),
                new Traits("", "175", "A"),
                new Standing("大学本科毕业", "已婚", "未服兵役", "重庆渝北某设备有限公司", "机械工程师"),
                new Arrival(
                        "2026年12月3日 购房入户 由四川省德阳市旌阳区天山南路三段88号6栋2单元401迁来", "2026年12月3日 由四川省德阳市旌阳区天山南路三段88号6栋2单元401迁来"),
                BY_ZHOU_MIN);
    }
}
