// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.cli.graph.GraphLayout.Card;

/**
 * Leads the edges around the cards: from the right or left side of a card into the channel between two columns, up or down in a lane
 * of its own, and to the other card. Between columns that are not neighbours an edge goes below all cards. No two edges share a piece.
 */
final class EdgeRouter {
	private static final double LANE = 16;
	private static final double CHANNEL_MARGIN = 16;
	private static final double PORT_GAP = 8;

	private final GraphLayout layout;
	private final List<Draft> drafts = new ArrayList<>();
	private final Map<Integer, List<List<double[]>>> lanes = new HashMap<>();
	private int deepest;

	/** The way of an edge: its corners as x and y in turn, and where its glyph sits. */
	record Route(ClaimGraph.Edge edge, double[] corners, double glyphX, double glyphY) {
	}

	private static final class Draft {
		final ClaimGraph.Edge edge;
		final Card from;
		final Card to;
		double fromY;
		double toY;
		int fromLane;
		int toLane;
		int depth = -1;

		Draft(ClaimGraph.Edge edge, Card from, Card to) {
			this.edge = edge;
			this.from = from;
			this.to = to;
		}

		int fromChannel() {
			return from.column <= to.column ? from.column : from.column - 1;
		}

		int toChannel() {
			return from.column < to.column ? to.column - 1 : to.column;
		}

		boolean far() {
			return Math.abs(from.column - to.column) > 1;
		}
	}

	EdgeRouter(GraphLayout layout) {
		this.layout = layout;
		for (ClaimGraph.Edge edge : layout.graph().edges()) {
			drafts.add(new Draft(edge, layout.cards().get(edge.from()), layout.cards().get(edge.to())));
		}
		// The shortest first, so that it gets the lane nearest to its cards.
		drafts.sort(Comparator.comparingDouble(draft -> Math.abs(draft.from.middle() - draft.to.middle())));
		place();
		for (Draft draft : drafts) {
			if (draft.far()) {
				draft.depth = deepest++;
				double floor = layout.floor() + draft.depth * LANE;
				draft.fromLane = lane(draft.fromChannel(), draft.fromY, floor);
				draft.toLane = lane(draft.toChannel(), draft.toY, floor);
			} else {
				draft.fromLane = lane(draft.fromChannel(), draft.fromY, draft.toY);
				draft.toLane = draft.fromLane;
			}
		}
	}

	/** Gives every end a height of its own on its card, in the order of the other ends, and no two ends of a channel the same. */
	private void place() {
		Map<String, List<Draft>> bySide = new HashMap<>();
		for (Draft draft : drafts) {
			bySide.computeIfAbsent(side(draft, true), key -> new ArrayList<>()).add(draft);
			bySide.computeIfAbsent(side(draft, false), key -> new ArrayList<>()).add(draft);
		}
		Map<Integer, List<Double>> taken = new HashMap<>();
		List<Card> cards = new ArrayList<>(layout.cards());
		for (Card card : cards) {
			for (int channel : new int[] { card.column - 1, card.column }) {
				List<Draft> ends = bySide.getOrDefault(cards.indexOf(card) + " " + channel, List.of()).stream() //$NON-NLS-1$
						.sorted(Comparator.comparingDouble(draft -> (draft.from == card ? draft.to : draft.from).middle())).toList();
				for (int i = 0; i < ends.size(); i++) {
					double wanted = card.y + card.height * (i + 1) / (ends.size() + 1);
					double y = free(wanted, taken.computeIfAbsent(channel, key -> new ArrayList<>()));
					if (ends.get(i).from == card) {
						ends.get(i).fromY = y;
					} else {
						ends.get(i).toY = y;
					}
				}
			}
		}
	}

	private String side(Draft draft, boolean from) {
		Card card = from ? draft.from : draft.to;
		return layout.cards().indexOf(card) + " " + (from ? draft.fromChannel() : draft.toChannel()); //$NON-NLS-1$
	}

	private static double free(double wanted, List<Double> taken) {
		double y = Math.rint(wanted);
		for (int step = 0; isNear(y, taken); step++) {
			y = Math.rint(wanted) + (step % 2 == 0 ? 1 : -1) * (step / 2 + 1) * 2;
		}
		taken.add(y);
		return y;
	}

	private static boolean isNear(double y, List<Double> taken) {
		return taken.stream().anyMatch(other -> Math.abs(other - y) < PORT_GAP);
	}

	private int lane(int channel, double y1, double y2) {
		List<List<double[]>> inChannel = lanes.computeIfAbsent(channel, key -> new ArrayList<>());
		double top = Math.min(y1, y2) - LANE / 2;
		double bottom = Math.max(y1, y2) + LANE / 2;
		for (int lane = 0;; lane++) {
			if (lane == inChannel.size()) {
				inChannel.add(new ArrayList<>());
			}
			if (inChannel.get(lane).stream().allMatch(piece -> bottom <= piece[0] || piece[1] <= top)) {
				inChannel.get(lane).add(new double[] { top, bottom });
				return lane;
			}
		}
	}

	/** How wide the channel to the right of a column must be. */
	double channelWidth(int column) {
		int count = lanes.getOrDefault(column, List.of()).size();
		boolean last = column == layout.columns().size() - 1;
		return count == 0 ? last ? 0 : 4 * CHANNEL_MARGIN : 2 * CHANNEL_MARGIN + count * LANE;
	}

	/** How much room the edges take below the cards. */
	double depth() {
		return deepest == 0 ? 0 : deepest * LANE + CHANNEL_MARGIN;
	}

	/** The ways, in the order of the edges, once the columns have their places. */
	List<Route> routes() {
		return drafts.stream().sorted(Comparator.comparingInt(draft -> layout.graph().edges().indexOf(draft.edge))).map(this::route).toList();
	}

	private Route route(Draft draft) {
		double startX = draft.fromChannel() == draft.from.column ? draft.from.x + GraphLayout.CARD_WIDTH : draft.from.x;
		double endX = draft.toChannel() == draft.to.column ? draft.to.x + GraphLayout.CARD_WIDTH : draft.to.x;
		double firstX = laneX(draft.fromChannel(), draft.fromLane);
		if (!draft.far()) {
			double[] corners = { startX, draft.fromY, firstX, draft.fromY, firstX, draft.toY, endX, draft.toY };
			return new Route(draft.edge, corners, firstX, (draft.fromY + draft.toY) / 2);
		}
		double lastX = laneX(draft.toChannel(), draft.toLane);
		double floor = layout.floor() + draft.depth * LANE;
		double[] corners = { startX, draft.fromY, firstX, draft.fromY, firstX, floor, lastX, floor, lastX, draft.toY, endX, draft.toY };
		return new Route(draft.edge, corners, (firstX + lastX) / 2, floor);
	}

	private double laneX(int channel, int lane) {
		double left = layout.columns().get(channel).get(0).x + GraphLayout.CARD_WIDTH;
		return left + CHANNEL_MARGIN + LANE / 2 + lane * LANE;
	}
}
