// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline;
import org.isnad.desk.time.Timeline.Lane;
import org.isnad.desk.time.Timeline.Link;
import org.isnad.graph.time.TickWords;
import org.isnad.graph.time.TimelineWords;
import org.isnad.model.DateCertainty;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.text.Isolation;

/** What the parts of a timeline are called in the language of the interface, and all about each of them. */
final class TimelineText implements TimelineWords {
	private static final String BETWEEN = " \u00B7 "; //$NON-NLS-1$

	private final Timeline timeline;
	private final Timeline.Lanes kind;
	private final Scheme scheme;
	private final Map<String, String> documents;
	private final TickWords ticks = new TickWords(Locale.getDefault());

	/** @param documents the short names of documents by their ids */
	TimelineText(Timeline timeline, Timeline.Lanes kind, Scheme scheme, Map<String, String> documents) {
		this.timeline = timeline;
		this.kind = kind;
		this.scheme = scheme;
		this.documents = documents;
	}

	@Override
	public String lane(Lane lane) {
		return switch (kind) {
			case SOURCE -> lane.name() == null ? TimelineMessages.nobody : lane.name();
			case SIDE -> side(lane.side()).isEmpty() ? TimelineMessages.noSide : side(lane.side());
			case EVENT -> lane.id() == null ? TimelineMessages.noEvent : lane.name() == null ? lane.id() : lane.name();
			case DOCUMENT -> document(lane.id());
		};
	}

	/** The icon of a lane. */
	Glyph glyph(Lane lane) {
		return switch (kind) {
			case SOURCE -> lane.name() == null ? null : ElementLook.sourceGlyph(lane.type());
			case SIDE -> null;
			case EVENT -> Glyph.CLOCK;
			case DOCUMENT -> Glyph.DOCUMENT;
		};
	}

	String side(String side) {
		return side == null ? "" : scheme.label(Layer.ENTITY, "side", side); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String relation(String label) {
		return ElementLook.relationLabel(scheme, label);
	}

	@Override
	public String document(String id) {
		return documents.getOrDefault(id, String.valueOf(id));
	}

	@Override
	public String unknown() {
		return TimelineMessages.unknown;
	}

	String unknownWhy() {
		return TimelineMessages.unknownWhy;
	}

	@Override
	public String undated(String document, int claims) {
		return Isolation.message(TimelineMessages.undated, document(document), claims);
	}

	@Override
	public String outside(int claims) {
		return Isolation.message(TimelineMessages.outside, claims);
	}

	/** How many claims lie before and after what is seen. */
	String beyond(long earlier, long later) {
		List<String> parts = new ArrayList<>();
		if (earlier > 0) {
			parts.add(Isolation.message(TimelineMessages.earlier, earlier));
		}
		if (later > 0) {
			parts.add(Isolation.message(TimelineMessages.later, later));
		}
		return String.join(BETWEEN, parts);
	}

	@Override
	public String spoken() {
		return TimelineMessages.spoken;
	}

	@Override
	public String said() {
		return TimelineMessages.said;
	}

	@Override
	public String assumed() {
		return TimelineMessages.assumed;
	}

	@Override
	public TickWords ticks() {
		return ticks;
	}

	/** All about what is chosen. */
	String of(TimelineChoice choice) {
		if (choice.point() >= 0) {
			return claim(choice.point());
		}
		return choice.link() >= 0 ? relation(timeline.links().get(choice.link())) : choice.article() != null ? undatedWhy(choice.article()) : ""; //$NON-NLS-1$
	}

	/** What a cluster holds. */
	String cluster(List<Integer> points) {
		List<String> lines = new ArrayList<>();
		lines.add(Isolation.message(TimelineMessages.clusterTip, points.size()));
		points.stream().limit(8).forEach(point -> lines.add(timeline.points().get(point).claim().words()));
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private String claim(int point) {
		TimedClaim claim = timeline.points().get(point).claim();
		List<String> lines = new ArrayList<>();
		lines.add(Isolation.isolate(lane(timeline.lanes().get(timeline.points().get(point).lane()))) + BETWEEN + Isolation.isolate(document(claim.document())));
		lines.add(claim.words());
		lines.add(Isolation.message(TimelineMessages.tipSpoken, ticks.of(claim.spoken().days()), TimeWords.basis(claim.spoken())));
		if (claim.said() != null) {
			lines.add(Isolation.message(claim.certainty() == DateCertainty.INFERRED ? TimelineMessages.tipSaidInferred : TimelineMessages.tipSaid, ticks.of(claim.said())));
		}
		long relations = timeline.links().stream().filter(link -> link.from() == point || link.to() == point).count();
		if (relations > 0) {
			lines.add(Isolation.message(TimelineMessages.tipRelations, relations));
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private String relation(Link link) {
		TimedClaim from = timeline.points().get(link.from()).claim();
		TimedClaim to = timeline.points().get(link.to()).claim();
		List<String> lines = new ArrayList<>(List.of(relation(link.label()), from.words(), to.words()));
		link.times().ifPresent(times -> lines.add(switch (times) {
			case SAME -> TimelineMessages.timesSame;
			case OVERLAP -> TimelineMessages.timesOverlap;
			case SHIFTED -> TimelineMessages.timesShifted;
			case DISJOINT -> TimelineMessages.timesDisjoint;
		}));
		if (link.isDoubtful()) {
			lines.add(link.label().equals("UPDATE") ? TimelineMessages.doubtUpdate : TimelineMessages.doubtContradiction); //$NON-NLS-1$
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private String undatedWhy(String article) {
		long claims = timeline.undated().stream().filter(claim -> claim.document().equals(article)).count();
		return undated(article, (int) claims) + '\n' + TimelineMessages.giveDate;
	}
}
