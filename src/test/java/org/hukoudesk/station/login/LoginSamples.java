package org.hukoudesk.station.login;

import java.util.List;
import java.util.function.Consumer;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.Appearance;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Theme;
import org.hukoudesk.station.shell.Work;

public final class LoginSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.alone("morning", strings -> view(strings, new LoginOffice(), login -> {})),
                Sample.alone(
                        "wrong",
                        strings -> view(strings, new LoginOffice(), login -> {
                            login.choose(LoginOffice.HE_CHUAN);
                            login.pinProperty().set("1234");
                            login.enter();
                        })),
                Sample.alone("nobody", strings -> {
                    var office = new LoginOffice();
                    office.known = List.of();
                    return view(strings, office, login -> {});
                }));
    }

    private static javafx.scene.Parent view(Strings strings, LoginOffice office, Consumer<LoginModel> then) {
        var model = new LoginModel(office, Work.inline(), Officers.NOON, Officers.frame(new Navigator()));
        var controller = new LoginController(model, new Appearance(strings.language(), Theme.LIGHT), strings);
        var view = Screens.view(controller, strings);
        controller.onShow();
        then.accept(model);
        return view;
    }
}
