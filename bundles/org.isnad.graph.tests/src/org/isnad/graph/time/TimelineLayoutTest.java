// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.isnad.arabic.time.DateInterval;
import org.isnad.desk.time.ClaimTime;
import org.isnad.desk.time.ClaimTime.Basis;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline;
import org.isnad.desk.time.Timeline.Lane;
import org.isnad.desk.time.Timeline.Link;
import org.isnad.desk.time.Timeline.Point;
import org.isnad.desk.time.TimesCompared;
import org.isnad.graph.time.TimeAxis.Unit;
import org.isnad.graph.time.TimelineRoutes.Route;
import org.isnad.model.DateCertainty;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {
	private static final TimeAxis AXIS = new TimeAxis(LocalDate.of(2019, 1, 1), 10);

	private static Point point(int lane, String spoken, String said, String words) {
		LocalDate day = LocalDate.parse(spoken);
		LocalDate published = LocalDate.parse(said);
		ClaimTime time = new ClaimTime(new DateInterval(day, day), Basis.READ);
		return new Point(new TimedClaim("d", words + lane + spoken, Span.of(0, 1), words, "e" + lane, time, new DateInterval(published, published), DateCertainty.GIVEN, null), lane);
	}

	private static Timeline timeline(List<Point> points, Link... links) {
		int lanes = points.stream().mapToInt(Point::lane).max().orElse(-1) + 1;
		return new Timeline(IntStream.range(0, lanes).mapToObj(i -> new Lane("e" + i, "وزارة " + i, "A", "ORGANISATION")).toList(), points, List.of(links), List.of());
	}

	private static Link link(String label, int from, int to, TimesCompared times) {
		return new Link("r" + from + to, label, from, to, Optional.of(times));
	}

	private static TimelineLayout layout(Timeline timeline) {
		return new TimelineLayout(timeline, new TimeLabels(timeline), AXIS, Set.of());
	}

	@Test
	void aContradictionRunsDownAndAnUpdateRunsAlongToTheLaterOne() {
		Timeline timeline = timeline(List.of(point(0, "2019-05-03", "2019-05-10", "الطريق مفتوح"), point(1, "2019-05-03", "2019-05-08", "الطريق مغلق"), point(1, "2019-11-01", "2019-11-02", "فتح الطريق")),
				link("CONTRADICTION", 0, 1, TimesCompared.SAME), link("UPDATE", 2, 1, TimesCompared.DISJOINT), link("CONTRADICTION", 0, 2, TimesCompared.DISJOINT));
		TimelineLayout layout = layout(timeline);
		List<Route> routes = TimelineRoutes.of(layout, List.of(0, 1, 2));
		Route contradiction = routes.get(0);
		assertTrue(contradiction.down());
		assertFalse(contradiction.arrow());
		assertEquals(contradiction.corners()[0], contradiction.corners()[contradiction.corners().length - 2], 1e-6, "both ends are at one time");
		Route update = routes.get(1);
		assertFalse(update.down());
		assertTrue(update.arrow());
		assertEquals(layout.x(2), update.corners()[update.corners().length - 2], 1e-6, "it ends at the later one, though that was related first");
		assertTrue(update.corners()[0] < update.corners()[update.corners().length - 2]);
		assertFalse(routes.get(2).down(), "a contradiction of two times runs along too");
		assertTrue(timeline.links().get(2).isDoubtful());
		assertEquals(layout.x(0) + 70, layout.ring(0), 1e-6, "it was said a week later");
	}

	@Test
	void nothingLiesOnAnythingElseAndNothingIsLost() {
		SplittableRandom random = new SplittableRandom(7);
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < 600; i++) {
			String day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(200)).toString();
			points.add(point(random.nextInt(5), day, day, "x".repeat(random.nextInt(40)) + " " + "y".repeat(random.nextInt(40))));
		}
		points.sort((a, b) -> a.claim().spoken().days().first().compareTo(b.claim().spoken().days().first()));
		TimelineLayout layout = layout(timeline(points));
		int clustered = layout.clusters().stream().mapToInt(cluster -> cluster.points().size()).sum();
		int placed = 0;
		for (int i = 0; i < points.size(); i++) {
			placed += layout.cluster(i) < 0 ? 1 : 0;
			for (int j = 0; j < i; j++) {
				if (layout.cluster(i) < 0 && layout.cluster(j) < 0 && layout.row(i) == layout.row(j)) {
					int earlier = layout.x(i) < layout.x(j) ? i : j;
					int later = earlier == i ? j : i;
					assertTrue(layout.x(earlier) + layout.labels().of(earlier).width() < layout.x(later) - TimelineLayout.SQUARE, "the words of one end before the square of the next");
				}
			}
		}
		assertEquals(points.size(), placed + clustered);
		assertTrue(clustered > 0, "so many do not fit");
		assertEquals(layout.height(), layout.bands().stream().mapToDouble(TimelineLayout.Band::height).sum(), 1e-6);
		TimelineLayout open = new TimelineLayout(layout.timeline(), layout.labels(), AXIS, Set.of(0, 1, 2, 3, 4));
		assertTrue(open.clusters().isEmpty(), "an open lane has room for all");
	}

	@Test
	void relatedClaimsChooseFirst() {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			points.add(point(0, "2019-05-03", "2019-05-03", "claim " + i));
		}
		TimelineLayout layout = layout(timeline(points, link("CONTRADICTION", 28, 29, TimesCompared.SAME)));
		assertEquals(-1, layout.cluster(28));
		assertEquals(-1, layout.cluster(29));
		assertEquals(List.of(), TimelineRoutes.of(layout(timeline(points, link("EQUIVALENT", 3, 3, TimesCompared.SAME))), List.of(0)), "to itself nothing is drawn");
	}

	@Test
	void ticksAreNeitherTooNearNorMissing() {
		for (double zoom = TimeAxis.LEAST; zoom <= TimeAxis.MOST; zoom *= 1.7) {
			TimeAxis axis = new TimeAxis(LocalDate.of(2019, 5, 17), zoom);
			List<TimeAxis.Tick> ticks = axis.ticks(-300, 900);
			assertTrue(ticks.size() >= 1 && ticks.size() < 18, zoom + ": " + ticks.size());
			for (int i = 1; i < ticks.size(); i++) {
				assertTrue(ticks.get(i).x() - ticks.get(i - 1).x() > 60 || axis.unit() == Unit.CENTURY, zoom + "");
			}
		}
		TickWords words = new TickWords(Locale.ENGLISH);
		assertEquals("1 May 2019", words.of(new TimeAxis.Tick(0, LocalDate.of(2019, 5, 1), Unit.DAY), true));
		assertEquals("May", words.of(new TimeAxis.Tick(0, LocalDate.of(2019, 5, 1), Unit.MONTH), false));
		assertEquals("Jan 2020", words.of(new TimeAxis.Tick(0, LocalDate.of(2020, 1, 1), Unit.QUARTER), false));
		assertEquals("May 2019", words.of(new DateInterval(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 31))));
		assertTrue(new TickWords(Locale.forLanguageTag("ar")).of(new TimeAxis.Tick(0, LocalDate.of(2020, 1, 1), Unit.MONTH), false).endsWith("2020"), "digits stay 0–9");
	}

	@Test
	void aFarDayDoesNotSqueezeTheRest() {
		List<Point> points = new ArrayList<>(List.of(point(0, "1911-01-01", "2019-05-03", "old")));
		for (int i = 1; i < 20; i++) {
			points.add(point(0, "2019-05-" + String.format(Locale.ROOT, "%02d", i), "2019-05-20", "new"));
		}
		assertEquals(LocalDate.of(2019, 5, 1), TimeRange.of(timeline(points)).first());
		assertEquals(LocalDate.of(1911, 1, 1), TimeRange.of(timeline(points.subList(0, 3))).first(), "of a few all are shown");
	}

	@Test
	void thePictureIsWellFormedAndKeepsItsWordsAsText() throws Exception {
		Timeline timeline = timeline(List.of(point(0, "2019-05-03", "2019-05-10", "قال <«كذا» & كذا>"), point(1, "2019-11-03", "2019-11-10", "denied")),
				link("CONTRADICTION", 0, 1, TimesCompared.DISJOINT));
		TimelineLayout layout = new TimelineLayout(timeline, new TimeLabels(timeline), TimelineSvg.fitting(timeline, 900), Set.of());
		String svg = new TimelineSvg(layout, "عنوان", new PlainWords()).write();
		assertEquals(svg, new TimelineSvg(layout, "عنوان", new PlainWords()).write());
		var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new org.xml.sax.InputSource(new java.io.StringReader(svg))).getDocumentElement();
		assertTrue(root.getTextContent().contains("\u2067قال <«كذا» & كذا>\u2069"));
		assertTrue(svg.contains("stroke-dasharray=\"5 4\""), "the contradiction of two times is drawn as doubtful");
		assertTrue(new TimelineSvg(layout(timeline(List.of())), "", new PlainWords()).write().contains("</svg>"));
	}

	private static final class PlainWords implements TimelineWords {
		@Override
		public String lane(Lane lane) {
			return lane.name();
		}

		@Override
		public String relation(String label) {
			return label;
		}

		@Override
		public String document(String id) {
			return id;
		}

		@Override
		public String unknown() {
			return "unknown";
		}

		@Override
		public String undated(String document, int claims) {
			return document + claims;
		}

		@Override
		public String outside(int claims) {
			return "" + claims;
		}

		@Override
		public String spoken() {
			return "spoken";
		}

		@Override
		public String said() {
			return "said";
		}

		@Override
		public String assumed() {
			return "assumed";
		}

		@Override
		public TickWords ticks() {
			return new TickWords(Locale.ENGLISH);
		}
	}
}
