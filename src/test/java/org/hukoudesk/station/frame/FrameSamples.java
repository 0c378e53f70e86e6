package org.hukoudesk.station.frame;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.control.BeforeAfter;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.KeyCap;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.control.Timeline;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Shown;

/// The frame with a sheet of all small controls in its workspace, and with what may stand over it.
public final class FrameSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.framed("controls", new Screen.Desk(), strings -> new Screens.Loaded(sheet(), new Sheet())),
                Sample.alone("problem", strings -> {
                    var window = new SampleWindow();
                    Parent view = window.around(new Screens.Loaded(sheet(), new Sheet()), new Screen.Desk(), strings);
                    window.model.broke(new IllegalStateException("a defect for the picture"));
                    return named(view);
                }),
                Sample.alone("toast", strings -> {
                    var window = new SampleWindow();
                    Parent view =
                            window.around(new Screens.Loaded(sheet(), new Sheet()), Screen.Print.queue(), strings);
                    window.model.say(Message.of("sample.toast"));
                    return named(view);
                }));
    }

    private static Parent named(Parent view) {
        view.setId("sample");
        return view;
    }

    private static Parent sheet() {
        var title = new HBox(
                label("跨省户口迁移", "hk-title"),
                new Chip(Chip.Tone.ACCENT, "迁入地受理"),
                label("办件 500112-20261123-0047", "hk-label"));
        title.getStyleClass().add("hk-workspace-title");
        var panel = new VBox(timeline(), empty());
        panel.getStyleClass().addAll("hk-panel", "hk-panel-body");
        panel.setPrefWidth(340);
        var body = new HBox(24, column(), panel);
        body.setPadding(new Insets(0, 20, 20, 20));
        var sheet = new VBox(title, body);
        sheet.setId("sheet");
        return sheet;
    }

    private static VBox column() {
        var lamps = new HBox(
                16,
                new Lamp(Sign.OK, "按时"),
                new Lamp(Sign.DUE, "今天 17:30"),
                new Lamp(Sign.STOP, "超期 1 天"),
                new Lamp(Sign.BUSY, "在办"),
                new Lamp(Sign.IDLE, "未开始"));
        var chips = new HBox(
                8,
                new Chip(Chip.Tone.OK, "已预审"),
                new Chip(Chip.Tone.DUE, "缺 1 项"),
                new Chip(Chip.Tone.STOP, "已停用"),
                new Chip(Chip.Tone.ACCENT, "待审批"),
                new Chip(Chip.Tone.QUIET, "待打印"));
        var primary = new Button("提交", new KeyCap("F9"));
        primary.getStyleClass().addAll("accent", "hk-with-key");
        var field = new TextField("139 0810 622");
        field.setAccessibleText("联系电话");
        var error = label("还少 1 位。迁出地要打这个电话核实。", "hk-field-error");
        var column = new VBox(12, lamps, chips, page(), field, error, new HBox(12, primary, new Button("一次性告知")));
        column.setPrefWidth(640);
        return column;
    }

    private static BeforeAfter page() {
        var page = new BeforeAfter();
        page.show(new BeforeAfter.Page(
                "居民户口簿 · 首页",
                "现在 · 德阳旌阳",
                "办结后 · 重庆渝北",
                List.of(
                        new BeforeAfter.Line("户  别", "居民家庭户", "居民家庭户"),
                        new BeforeAfter.Line("户主姓名", "陈𠮷安", "陈𠮷安"),
                        new BeforeAfter.Line("住  址", "四川省德阳市旌阳区天山南路三段88号6栋2单元401", "重庆市渝北区新牌坊一路126号9栋1单元12-3"),
                        new BeforeAfter.Line("成  员", "3 人", "3 人：陈𠮷安、欧阳文静、陈沐阳"))));
        return page;
    }

    private static Timeline timeline() {
        var timeline = new Timeline();
        timeline.show(List.of(
                new Timeline.Step(Sign.OK, "受理", "11-13 10:22", "周敏，材料 5 份，已签告知单"),
                new Timeline.Step(Sign.OK, "派出所审核", "11-16 09:05", "何川"),
                new Timeline.Step(Sign.DUE, "落户", "就差这一步", "核对 3 人，一致"),
                new Timeline.Step(Sign.IDLE, "打印户口簿", "—", "")));
        return timeline;
    }

    private static EmptyState empty() {
        var empty = new EmptyState();
        empty.setTitle("今天还没有办件");
        empty.setHint("按 Ctrl+N 开始受理");
        return empty;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static final class Sheet implements Shown {

        @Override
        public ObservableList<Key> keys() {
            return FXCollections.observableArrayList(
                    Key.of(KeyCode.F2, "sample.reader", () -> {}),
                    Key.of(KeyCode.F3, "sample.scanner", () -> {}),
                    Key.of(KeyCode.ESCAPE, "frame.command.close", () -> {}));
        }
    }
}
