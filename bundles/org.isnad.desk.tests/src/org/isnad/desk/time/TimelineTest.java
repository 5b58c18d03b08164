// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkAnchor;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.Relate;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.desk.time.Timeline.Lanes;
import org.isnad.model.Claim;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {
	private static final String MAY = "قالت الوزارة إن الطريق فُتح في 3 مايو 2019. عاد التجار إلى السوق.";
	private static final String DECEMBER = "أكدت البلدية أن الطريق مغلق منذ أمس. لم يصل أحد.";

	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", MAY).setPubDate("2019-05-10");
		Corpora.add(store, "d2", DECEMBER).setPubDate("2019-12");
		session = new EditSession(store, "hala");
	}

	private Claim claim(String document, String text, String words) throws Exception {
		return session.execute(new MarkClaim(document, span(text, words))).created();
	}

	private static Span span(String text, String words) {
		int begin = text.indexOf(words);
		assertTrue(begin >= 0, words);
		return Span.of(begin, begin + words.length());
	}

	private ClaimTime time(String document, String text, Claim claim) throws Exception {
		return new ClaimTimes(store.document(document).orElseThrow(), text, "ar", session.annotations(document)).of(claim);
	}

	@Test
	void aDateOfPublicationIsADayAMonthAYearOrNothing() {
		Document document = ModelFactory.eINSTANCE.createDocument();
		assertEquals(Optional.empty(), PublicationDate.of(document));
		for (String[] pair : new String[][] { { "2019-05-10", "2019-05-10" }, { "2019-05-10T10:00:00Z", "2019-05-10" }, { "2020-02", "2020-02-01/2020-02-29" }, { "2019", "2019-01-01/2019-12-31" } }) {
			document.setPubDate(pair[0]);
			assertEquals(pair[1], PublicationDate.of(document).orElseThrow().toString());
		}
		for (String bad : List.of("", "20", "May 2019", "2019-13", "2019-02-30", "٢٠١٩")) {
			document.setPubDate(bad);
			assertEquals(bad.equals("٢٠١٩"), PublicationDate.of(document).isPresent(), bad);
		}
	}

	@Test
	void aDateInTheWordsCountsAndOneInTheSentenceIfThereIsNone() throws Exception {
		ClaimTime read = time("d1", MAY, claim("d1", MAY, "الطريق فُتح في 3 مايو 2019"));
		assertEquals("2019-05-03", read.days().toString());
		assertEquals(ClaimTime.Basis.READ, read.basis());
		ClaimTime nearby = time("d1", MAY, claim("d1", MAY, "الطريق فُتح"));
		assertEquals("2019-05-03", nearby.days().toString());
		assertEquals(ClaimTime.Basis.NEARBY, nearby.basis());
		ClaimTime published = time("d1", MAY, claim("d1", MAY, "عاد التجار إلى السوق"));
		assertEquals("2019-05-10", published.days().toString());
		assertEquals(ClaimTime.Basis.PUBLICATION, published.basis());
	}

	@Test
	void aMarkedTimeGoesBeforeAll() throws Exception {
		Claim claim = claim("d1", MAY, "عاد التجار إلى السوق");
		Anchor anchor = session.execute(new MarkAnchor("d1", span(MAY, "3 مايو 2019"), AnchorKind.TIME)).created();
		anchor.getClaims().add(claim);
		ClaimTime time = time("d1", MAY, claim);
		assertEquals("2019-05-03", time.days().toString());
		assertEquals(ClaimTime.Basis.MARKED, time.basis());
	}

	@Test
	void yesterdayIsCountedFromThePublicationAndWithoutOneNothingIsKnown() throws Exception {
		Claim claim = claim("d2", DECEMBER, "الطريق مغلق منذ أمس");
		assertEquals(ClaimTime.Basis.READ, time("d2", DECEMBER, claim).basis());
		assertTrue(time("d2", DECEMBER, claim).days().first().toString().startsWith("2019-12"), "counted from the middle of the month");
		store.document("d2").orElseThrow().setPubDate(null);
		ClaimTime unknown = time("d2", DECEMBER, claim);
		assertNull(unknown.days());
		assertEquals(ClaimTime.Basis.UNKNOWN, unknown.basis());
	}

	@Test
	void beforeAndAfterThePublicationAreToldByTheAnnotator() throws Exception {
		Claim claim = claim("d1", MAY, "عاد التجار إلى السوق");
		claim.setTimeRelation("BEFORE");
		assertEquals("2018-05-10/2019-05-10", time("d1", MAY, claim).days().toString());
		claim.setTimeRelation("AFTER");
		assertEquals("2019-05-10/2020-05-10", time("d1", MAY, claim).days().toString());
	}

	@Test
	void claimsStandInTheLaneOfTheirSourceByTheTimeTheySpeakOf() throws Exception {
		SourceEntity ministry = entity("e1", "الوزارة", "GNA");
		SourceEntity council = entity("e2", "البلدية", "GNA");
		Claim closed = attributed("d2", DECEMBER, "البلدية", "الطريق مغلق منذ أمس", council);
		Claim open = attributed("d1", MAY, "الوزارة", "الطريق فُتح في 3 مايو 2019", ministry);
		Claim nobodys = claim("d2", DECEMBER, "لم يصل أحد");
		session.execute(new Relate("d1", open, "d2", closed, "UPDATE"));
		TimelineBuilder builder = new TimelineBuilder(store, "hala");
		builder.read("d1");
		builder.read("d2");
		Timeline timeline = builder.build(Lanes.SOURCE, claim -> true);
		assertEquals(List.of("البلدية", "الوزارة"), timeline.lanes().stream().limit(2).map(Timeline.Lane::name).toList());
		assertNull(timeline.lanes().get(2).id());
		assertEquals(List.of(open.getId(), closed.getId()), timeline.points().stream().map(point -> point.claim().claim()).filter(id -> !id.equals(nobodys.getId())).toList());
		Timeline.Point first = timeline.points().getFirst();
		assertEquals(1, first.lane());
		assertEquals("2019-05-10", first.claim().said().toString());
		Timeline.Link link = timeline.links().getFirst();
		assertEquals("UPDATE", link.label());
		assertEquals(open.getId(), timeline.points().get(link.from()).claim().claim());
		assertEquals(closed.getId(), timeline.points().get(link.to()).claim().claim());
		assertEquals(Optional.of(TimesCompared.DISJOINT), link.times());
		assertFalse(link.isDoubtful());
		Timeline one = builder.build(Lanes.SOURCE, claim -> claim.claim().equals(open.getId()));
		assertEquals(1, one.points().size());
		assertEquals(0, one.links().size());
		assertEquals(List.of("GNA"), builder.build(Lanes.SIDE, claim -> claim.speaker() != null).lanes().stream().map(Timeline.Lane::id).toList());
		assertEquals(2, builder.build(Lanes.DOCUMENT, claim -> true).lanes().size());
	}

	@Test
	void aContradictionOfWhatWasSaidMonthsApartIsDoubtfulAndAnUpdateIsNot() throws Exception {
		Claim open = claim("d1", MAY, "الطريق فُتح في 3 مايو 2019");
		Claim closed = claim("d2", DECEMBER, "الطريق مغلق منذ أمس");
		session.execute(new Relate("d1", open, "d2", closed, "CONTRADICTION"));
		session.execute(new Relate("d1", open, "d2", closed, "UPDATE"));
		TimelineBuilder builder = new TimelineBuilder(store, "hala");
		builder.read("d1");
		builder.read("d2");
		assertEquals(Map.of("CONTRADICTION", true, "UPDATE", false),
				builder.build(Lanes.EVENT, claim -> true).links().stream().collect(Collectors.toMap(Timeline.Link::label, Timeline.Link::isDoubtful)));
	}

	@Test
	void whatCannotBeDatedStandsApartUntilTheArticleIsDated() throws Exception {
		Claim closed = claim("d2", DECEMBER, "الطريق مغلق منذ أمس");
		session.execute(new DateArticle(store.document("d2").orElseThrow(), null, DateCertainty.UNKNOWN));
		TimelineBuilder builder = new TimelineBuilder(store, "hala");
		builder.read("d2");
		Timeline timeline = builder.build(Lanes.SOURCE, claim -> true);
		assertEquals(0, timeline.points().size());
		assertEquals("أمس", timeline.undated().getFirst().spoken().words());
		session.execute(new DateArticle(store.document("d2").orElseThrow(), "2019-12-10", DateCertainty.INFERRED));
		builder.forget("d2");
		builder.read("d2");
		Timeline dated = builder.build(Lanes.SOURCE, claim -> true);
		assertEquals("2019-12-09", dated.points().getFirst().claim().spoken().days().toString());
		assertEquals(closed.getId(), dated.points().getFirst().claim().claim());
		assertEquals(DateCertainty.INFERRED, dated.points().getFirst().claim().certainty());
	}

	@Test
	void aDateThatIsGivenGoesBeforeWhatIsReadAndComesAndGoesWithUndo() throws Exception {
		Claim closed = claim("d2", DECEMBER, "الطريق مغلق منذ أمس");
		session.execute(new DateClaim(closed, "2019-11"));
		ClaimTime given = time("d2", DECEMBER, closed);
		assertEquals(ClaimTime.Basis.GIVEN, given.basis());
		assertEquals(ClaimTime.Certainty.MONTH, given.certainty());
		assertEquals("2019-11-01/2019-11-30", given.days().toString());
		assertEquals("أمس", closed.getTimeAnchor().getSpan().textIn(DECEMBER), "the anchor stands over the words that date it");
		session.execute(new DateClaim(closed, "2019-12-01/2019-12-03"));
		assertEquals("2019-12-01/2019-12-03", time("d2", DECEMBER, closed).days().toString());
		assertEquals(1, session.annotations("d2").getAnchors().size());
		session.execute(new DateClaim(closed, null));
		assertEquals(ClaimTime.Basis.MARKED, time("d2", DECEMBER, closed).basis());
		session.undo();
		session.undo();
		session.undo();
		assertEquals(ClaimTime.Basis.READ, time("d2", DECEMBER, closed).basis());
		assertEquals(0, session.annotations("d2").getAnchors().size());
		assertThrows(EditException.class, () -> session.execute(new DateClaim(closed, "May")));
		assertThrows(EditException.class, () -> session.execute(new DateArticle(store.document("d2").orElseThrow(), "2019-02-30", DateCertainty.GIVEN)));
	}

	@Test
	void datesAreWrittenAsShortAsTheyWereRead() {
		for (String iso : List.of("2019", "2019-05", "2019-05-03", "2019-05-03/2019-06-01", "2020-02")) {
			assertEquals(iso, IsoDates.write(IsoDates.read(iso).orElseThrow()));
		}
		assertEquals("2019", IsoDates.write(IsoDates.read("2019-01/2019-12").orElseThrow()));
		for (String bad : List.of("", "2019/2018", "2019-5", "x", "2019-05-03/", "2019-02-30")) {
			assertEquals(Optional.empty(), IsoDates.read(bad), bad);
		}
	}

	private SourceEntity entity(String id, String name, String side) throws Exception {
		SourceEntity entity = ModelFactory.eINSTANCE.createSourceEntity();
		entity.setId(id);
		entity.setName(name);
		entity.setSide(side);
		store.sources().getEntities().add(entity);
		return entity;
	}

	private Claim attributed(String document, String text, String source, String words, SourceEntity entity) throws Exception {
		SourceMention mention = session.execute(new MarkSource(document, span(text, source))).created();
		mention.setEntity(entity.getId());
		Claim claim = claim(document, text, words);
		session.execute(new Attribute(document, mention, null, claim));
		return claim;
	}
}
