package org.hukoudesk.station.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.control.Sign;

/// Invented officers, their place and a quiet morning, for tests of screens.
public final class Officers {

    public static final Place PLACE = new Place("新牌坊派出所", "重庆市公安局渝北区分局", "3号窗口");
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T04:01:07Z"), ZoneId.of("Asia/Shanghai"));

    private Officers() {}

    public static SignedOn zhouMin() {
        return new SignedOn("50011204127", "周敏", "500112060", "新牌坊派出所", Set.of(OfficerRole.WINDOW));
    }

    public static SignedOn heChuan() {
        return new SignedOn("50011203301", "何川", "500112060", "新牌坊派出所", Set.of(OfficerRole.SUPERVISOR));
    }

    /// A frame at noon with the link, printer and one deadline alight; nobody signed on.
    public static FrameModel frame(Navigator navigator) {
        var frame = new FrameModel(NOON, navigator, PLACE);
        frame.signals(List.of(
                signal("sample.link", "mdoal-cloud_done", Sign.OK, "sample.link.synced"),
                signal("sample.reader", "mdoal-credit_card", Sign.OK, "sample.ready"),
                signal("sample.scanner", "mdomz-scanner", Sign.DUE, "sample.scanner.open"),
                signal("sample.printer", "mdomz-print", Sign.OK, "sample.ready")));
        return frame;
    }

    /// A lamp whose texts stand in the test's own bundle.
    public static Signal signal(String name, String icon, Sign sign, String word) {
        return new Signal(
                Message.of(name), icon, sign, Message.of(word), Message.of("sample.reason"), Message.of("sample.next"));
    }
}
