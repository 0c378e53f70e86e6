package org.hukoudesk.domain.request;

import static org.hukoudesk.domain.request.Need.Kind.ADDRESS;
import static org.hukoudesk.domain.request.Need.Kind.CODE;
import static org.hukoudesk.domain.request.Need.Kind.DATE;
import static org.hukoudesk.domain.request.Need.Kind.FLAG;
import static org.hukoudesk.domain.request.Need.Kind.HOUSEHOLD;
import static org.hukoudesk.domain.request.Need.Kind.PERSON;
import static org.hukoudesk.domain.request.Need.Kind.PERSONS;
import static org.hukoudesk.domain.request.Need.Kind.TEXT;
import static org.hukoudesk.domain.request.Need.must;
import static org.hukoudesk.domain.request.Need.optional;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a service item can lead to, by the name its file gives under `act`, with the answers the code behind it reads.
public enum ActKey {
    /// 准迁、迁出、迁入, by a permit between two stations of different cities (§4.3, §4.4).
    MOVE_IN(
            "migration.move-in",
            Effect.PERMIT,
            must("cause", CODE),
            must("settleMode", CODE),
            optional("destinationHousehold", HOUSEHOLD),
            must("migrants", PERSONS),
            must("destinationAddress", ADDRESS),
            optional("contactPhone", TEXT)),
    /// 出生登记 into the household of `parent`; `relation` answers where it does not follow from the parent's (§4.1).
    BIRTH(
            "birth.register",
            Effect.REGISTER,
            must("childName", TEXT),
            must("childSex", CODE),
            must("bornOn", DATE),
            must("ethnic", CODE),
            must("birthPlace", TEXT),
            must("nativePlace", TEXT),
            optional("certificateNo", TEXT),
            must("parent", PERSON),
            optional("relation", CODE)),
    /// 死亡注销 and other deregistrations; `endedAs` is a cause of [org.hukoudesk.domain.person.Ending] (§4.2).
    END(
            "person.end",
            Effect.REGISTER,
            must("person", PERSON),
            must("endedAs", CODE),
            must("endedOn", DATE),
            optional("newHead", PERSON),
            optional("relations", PERSONS)),
    /// 恢复户口 into the household of this number, or the one last registered in (§3.12 no. 112).
    RESTORE(
            "person.restore",
            Effect.REGISTER,
            must("person", PERSON),
            optional("household", HOUSEHOLD),
            must("relation", CODE)),
    /// 住址变动 of the whole household inside the station's area (§4.3).
    ADDRESS_CHANGE("address.change", Effect.REGISTER, must("address", ADDRESS)),
    /// 市内移居 from another station of the city (§4.3); `settleMode` is NEW or JOIN.
    CITY_MOVE(
            "address.city-move",
            Effect.REGISTER,
            must("cause", CODE),
            must("settleMode", CODE),
            optional("destinationHousehold", HOUSEHOLD),
            must("movers", PERSONS),
            optional("address", ADDRESS),
            optional("newHead", PERSON),
            optional("relations", PERSONS)),
    /// 分户 (§4.5): `movers` with their relation to the new head; `newHead` leads those who stay.
    SPLIT(
            "household.split",
            Effect.REGISTER,
            must("movers", PERSONS),
            must("address", ADDRESS),
            optional("newHead", PERSON),
            optional("relations", PERSONS)),
    /// 立户 in a dwelling of one's own (§4.5).
    CREATE(
            "household.create",
            Effect.REGISTER,
            must("movers", PERSONS),
            must("address", ADDRESS),
            optional("newHead", PERSON),
            optional("relations", PERSONS)),
    /// 集体户立户; `typeCode` is COLLECTIVE or PUBLIC_COLLECTIVE (§4.5).
    CREATE_COLLECTIVE("household.create-collective", Effect.REGISTER, must("typeCode", CODE), must("address", ADDRESS)),
    /// 并户: the applicant's household ends in `stayingHousehold` (§4.5).
    MERGE("household.merge", Effect.REGISTER, must("stayingHousehold", HOUSEHOLD), must("movers", PERSONS)),
    /// 户主变更 (§4.6); `relations` to the new head where they cannot be computed.
    HEAD_CHANGE("household.head-change", Effect.REGISTER, must("newHead", PERSON), optional("relations", PERSONS)),
    /// 户别变更 (§3.8).
    TYPE_CHANGE(
            "household.type-change",
            Effect.REGISTER,
            must("typeCode", CODE),
            optional("newHead", PERSON),
            optional("relations", PERSONS)),
    /// 变更更正 of one item: `item` and `kind` are names of [org.hukoudesk.domain.item.Item] and of its kinds (§4.7).
    ITEM_CHANGE(
            "item.change",
            Effect.REGISTER,
            must("person", PERSON),
            must("item", CODE),
            must("kind", CODE),
            optional("content", TEXT),
            optional("ownConsent", FLAG)),
    /// 户口簿首发、换发、补发: the whole household is printed anew (§4.8).
    BOOKLET("booklet.issue", Effect.PAPER, must("reason", CODE)),
    /// A certificate, referral or other document from the register (§4.9).
    DOCUMENT("document.issue", Effect.PAPER),
    /// Taken in and handed on, without an act or document of the register, such as 老年人代办 (§4.14).
    RECORD("desk.record", Effect.PAPER),
    /// 无犯罪记录证明 (§4.10); `purpose` is said on it.
    CRIMINAL_INDIVIDUAL("criminal.individual", Effect.INQUIRY, must("person", PERSON), must("purpose", TEXT)),
    CRIMINAL_PROXY(
            "criminal.proxy", Effect.INQUIRY, must("person", PERSON), must("purpose", TEXT), must("agentName", TEXT)),
    CRIMINAL_UNIT(
            "criminal.unit", Effect.INQUIRY, must("person", PERSON), must("purpose", TEXT), must("unitName", TEXT)),
    /// 复查 of an answer that told of a record, given in `earlierCase`.
    CRIMINAL_RECHECK(
            "criminal.recheck",
            Effect.INQUIRY,
            must("person", PERSON),
            must("purpose", TEXT),
            must("earlierCase", TEXT)),
    /// 居住登记 of somebody registered elsewhere (§4.11).
    RESIDENCE_REGISTER("residence.register", Effect.RESIDENCE, must("person", PERSON), must("address", ADDRESS)),
    RESIDENCE_MOVE("residence.move", Effect.RESIDENCE, must("person", PERSON), must("address", ADDRESS)),
    RESIDENCE_END("residence.end", Effect.RESIDENCE, must("person", PERSON)),
    /// 居住证签发; `ground` is JOB, DWELLING or SCHOOL (§4.11).
    PERMIT_ISSUE("residence.permit-issue", Effect.RESIDENCE, must("person", PERSON), must("ground", CODE)),
    PERMIT_ENDORSE("residence.permit-endorse", Effect.RESIDENCE, must("person", PERSON)),
    PERMIT_REPLACE("residence.permit-replace", Effect.RESIDENCE, must("person", PERSON), must("reason", CODE)),
    PERMIT_SUSPEND("residence.permit-suspend", Effect.RESIDENCE, must("person", PERSON), must("reason", TEXT)),
    PERMIT_RESTORE("residence.permit-restore", Effect.RESIDENCE, must("person", PERSON)),
    PERMIT_CANCEL("residence.permit-cancel", Effect.RESIDENCE, must("person", PERSON), must("reason", TEXT));

    /// Whose hands carry it out.
    public enum Effect {
        /// The register decides one act.
        REGISTER,
        /// A permit travels between two stations; three acts follow from it.
        PERMIT,
        /// Nothing changes, something is printed.
        PAPER,
        /// Another platform is asked first.
        INQUIRY,
        /// The residence book.
        RESIDENCE
    }

    private final String key;
    private final Effect effect;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that cannot change
    private final List<Need> needs;

    ActKey(String key, Effect effect, Need... needs) {
        this.key = key;
        this.effect = effect;
        this.needs = List.of(needs);
    }

    public static Optional<ActKey> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public Effect effect() {
        return effect;
    }

    public List<Need> needs() {
        return needs;
    }
}
