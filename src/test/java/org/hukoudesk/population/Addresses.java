package org.hukoudesk.population;

import java.util.List;

/// Streets of an invented place, with enough houses for a city.
final class Addresses {

    private static final List<String> STREETS = List.of(
            "新牌坊", "天山南", "龙溪", "青枫", "松石", "红锦", "余松", "锦橙", "黄龙", "泰山", "凯江", "岷江", "长江", "珠江", "华山", "峨眉山", "庐山",
            "牡丹", "银杏", "紫荆", "民安", "兴隆", "金开", "金渝", "星光", "星湖", "翠云", "宝圣", "回兴", "双龙");
    private static final List<String> KINDS = List.of("路", "一路", "二路", "三路", "东路", "西路", "北路", "街", "正街", "大道", "巷");
    private static final List<String> ESTATES = List.of("", "", "", "锦绣花园", "和平小区", "阳光里", "民心佳园");

    private final String place;
    private final Chance chance;

    Addresses(String place, Chance chance) {
        this.place = place;
        this.chance = chance;
    }

    String any() {
        return place
                + chance.of(STREETS)
                + chance.of(KINDS)
                + chance.between(1, 400)
                + "号"
                + chance.of(ESTATES)
                + chance.between(1, 12)
                + "栋"
                + chance.between(1, 4)
                + "单元"
                + (chance.between(1, 33) * 100 + chance.between(1, 8));
    }
}
