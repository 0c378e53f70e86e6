package org.hukoudesk.station.print;

import java.util.List;
import java.util.Map;
import org.hukoudesk.contract.feed.CaseResult;

/// What the execution of cases of the family in 德阳 brought.
public final class ExecutedResults {

    private static final String HOME = SampleCasework.FROM;

    private ExecutedResults() {}

    public static CaseResult birth() {
        return act(new CaseResult.Entry("MEMBER_PAGE", HOME, "p-child", "", ""));
    }

    public static CaseResult renamedWife() {
        return act(
                new CaseResult.Entry("CHANGE_LINE", HOME, "p-wife", "NAME", "欧阳雯静"),
                new CaseResult.Entry("CHANGE_LINE", HOME, "p-wife", "FORMER_NAME", "欧阳文静"));
    }

    public static CaseResult deathOfTheWife() {
        return act(new CaseResult.Entry("STAMP", HOME, "p-wife", "DEATH", ""));
    }

    /// The son founds a household; those who stay read their relation to another head.
    public static CaseResult split() {
        return act(
                new CaseResult.Entry("HOME_PAGE", HOME, "", "", ""),
                new CaseResult.Entry("HOME_PAGE", "h-new", "", "", ""),
                new CaseResult.Entry("CHANGE_LINE", HOME, "p-wife", "RELATION", "02"),
                new CaseResult.Entry("STAMP", HOME, "p-son", "MOVED_OUT", ""),
                new CaseResult.Entry("MEMBER_PAGE", "h-new", "p-son", "", ""));
    }

    /// Somebody in the household they join reads a new occupation.
    public static CaseResult hostPromoted() {
        return act(new CaseResult.Entry("CHANGE_LINE", "h-joined", "p-host", "OCCUPATION", "教师"));
    }

    /// Everybody joins another household.
    public static CaseResult merged() {
        return act(
                new CaseResult.Entry("COLLECTED", HOME, "", "", ""),
                new CaseResult.Entry("STAMP", HOME, "p-head", "MOVED_OUT", ""));
    }

    public static CaseResult certificate() {
        return new CaseResult(
                "",
                List.of(),
                List.of(),
                Map.of(
                        "title", "户籍证明",
                        "number", "新牌坊户证〔2026〕7号",
                        "issuedOn", "2026-11-23",
                        "validUntil", "2026-12-23",
                        "station", "重庆市公安局渝北区分局新牌坊派出所",
                        "text.1", "兹证明陈𠮷安，男，汉族，1985年3月15日出生，住重庆市渝北区新牌坊一路126号9栋1单元12-3。",
                        "text.2", "本证明用途：子女入学。"));
    }

    public static CaseResult refusal() {
        return new CaseResult(
                "",
                List.of(),
                List.of(),
                Map.of(
                        "letter", "REFUSAL_DECISION",
                        "count", "3",
                        "title", "不予办理决定书",
                        "number", "新牌坊不办〔2026〕3号",
                        "issuedOn", "2026-11-23",
                        "station", "重庆市公安局渝北区分局新牌坊派出所",
                        "text.1", "陈𠮷安：",
                        "text.2", "您申请办理的“姓名变更（成年人）”（办件编号500112-20261123-0030001），经审查，决定不予办理。",
                        "text.3", "理由：您有未履行完毕的生效法律文书，依据公安部有关规定，暂不予办理姓名变更。",
                        "text.4", "如对本决定不服，可以自收到本决定书之日起六十日内依法申请行政复议，或者六个月内依法提起行政诉讼。"));
    }

    private static CaseResult act(CaseResult.Entry... entries) {
        return new CaseResult("act", List.of(HOME), List.of(entries), Map.of());
    }
}
