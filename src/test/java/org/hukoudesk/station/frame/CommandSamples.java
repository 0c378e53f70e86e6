package org.hukoudesk.station.frame;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.CommandSearch.Hit;
import org.hukoudesk.station.shell.CommandSearch.Kind;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;

/// The command bar over the frame: nothing typed, some found, none found.
public final class CommandSamples implements ScreenSamples {

    private static final Screen HOUSEHOLD = new Screen.Household("990000123");

    private static final List<Hit> FAMILY = List.of(
            new Hit(Kind.PERSON, "陈𠮷安", "陈", "9901**********007X · 男 39 · 四川德阳旌阳", "在办 1 件", HOUSEHOLD),
            new Hit(Kind.PERSON, "陈沐阳", "陈", "9901**********0016 · 男 6 · 四川德阳旌阳", "", HOUSEHOLD),
            new Hit(Kind.HOUSEHOLD, "陈𠮷安 户", "陈", "990000123 · 德阳旌阳天山南路，3 人", "跨省", HOUSEHOLD),
            new Hit(Kind.CASE, "陈𠮷安 · 跨省迁移", "陈", "500112-20261123-0047 · 还缺 2 项", "今天 12:01", HOUSEHOLD),
            new Hit(Kind.SERVICE, "出租房居住登记", "", "居住登记 · 15 日内", "", HOUSEHOLD));

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("invitation", "", (typed, purpose) -> List.of()),
                sample("family", "c", (typed, purpose) -> FAMILY),
                sample("nothing", "zzz", (typed, purpose) -> List.of()));
    }

    private static Sample sample(String name, String typed, CommandSearch search) {
        return Sample.alone(name, strings -> {
            var window = new SampleWindow(search);
            var empty = new Screens.Loaded(new Region(), new Quiet());
            Parent view = window.around(empty, new Screen.Desk(), strings);
            window.command.open();
            window.command.type(typed);
            return view;
        });
    }
}
