// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.isnad.arabic.time.DateInterval;
import org.isnad.desk.time.ClaimTime.Certainty;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline;

/**
 * Where the claims of a timeline lie on an axis: each at the time that it speaks of, in a row of its lane that has room for its words. Related claims
 * choose first; what finds no room is gathered in clusters beneath. x grows with time from the origin of the axis, y downwards. Immutable.
 */
public final class TimelineLayout {
	/** Half the size of a square. */
	public static final double SQUARE = 5.5;
	/** The height of a line of words. */
	public static final double LINE = 21;
	private static final int ROWS = 4;
	private static final int LINKED_ROWS = 8;
	private static final int OPEN_ROWS = 60;
	private static final double PAD = 4;
	private static final double ABOVE_SQUARE = 10;
	private static final double BELOW_SQUARE = 26;
	private static final double CLUSTER_ROW = 30;
	private static final double CLUSTER = 56;
	private static final double BETWEEN = 14;
	/** Nearer than this a ring would lie on its square. */
	private static final double RING = 13;

	/** Where a lane lies. */
	public record Band(int lane, double top, double height) {
	}

	/** Claims of a lane that have no room for themselves, by their indexes. */
	public record Cluster(int lane, double x, double y, List<Integer> points) {
	}

	private final Timeline timeline;
	private final TimeLabels labels;
	private final TimeAxis axis;
	private final double[] x;
	private final double[] from;
	private final double[] to;
	private final double[] ring;
	private final double[] y;
	private final int[] row;
	private final int[] cluster;
	private final List<Band> bands = new ArrayList<>();
	private final List<Cluster> clusters = new ArrayList<>();
	private int rows;
	private double height;

	/** @param open the lanes that are to show all they have, by their numbers */
	public TimelineLayout(Timeline timeline, TimeLabels labels, TimeAxis axis, Set<Integer> open) {
		this.timeline = timeline;
		this.labels = labels;
		this.axis = axis;
		int size = timeline.points().size();
		x = new double[size];
		from = new double[size];
		to = new double[size];
		ring = new double[size];
		y = new double[size];
		row = new int[size];
		cluster = new int[size];
		Arrays.fill(cluster, -1);
		List<List<Integer>> lanes = new ArrayList<>();
		timeline.lanes().forEach(lane -> lanes.add(new ArrayList<>()));
		for (int i = 0; i < size; i++) {
			place(i);
			lanes.get(timeline.points().get(i).lane()).add(i);
		}
		boolean[] linked = new boolean[size];
		timeline.links().forEach(link -> linked[link.from()] = linked[link.to()] = true);
		for (int lane = 0; lane < lanes.size(); lane++) {
			pack(lane, lanes.get(lane), linked, open.contains(lane) ? OPEN_ROWS : ROWS);
		}
	}

	private void place(int point) {
		TimedClaim claim = timeline.points().get(point).claim();
		DateInterval days = claim.spoken().days();
		from[point] = axis.x(days.first());
		to[point] = axis.x(days.last().plusDays(1));
		double said = claim.said() == null ? Double.NaN : axis.middle(claim.said().first(), claim.said().last());
		// What is not told is shown where it was said.
		x[point] = claim.spoken().certainty() == Certainty.ASSUMED && claim.said() != null ? said : (from[point] + to[point]) / 2;
		ring[point] = Math.abs(said - x[point]) >= RING ? said : Double.NaN;
	}

	private void pack(int lane, List<Integer> points, boolean[] linked, int most) {
		List<TreeMap<Double, Double>> taken = new ArrayList<>();
		List<List<Integer>> inRow = new ArrayList<>();
		List<Integer> left = new ArrayList<>();
		for (boolean first : new boolean[] { true, false }) {
			int rowsFor = first ? Math.max(most, LINKED_ROWS) : most;
			for (int point : points) {
				if (linked[point] == first) {
					int free = free(taken, inRow, rowsFor, begin(point), end(point));
					if (free < 0) {
						left.add(point);
					} else {
						inRow.get(free).add(point);
					}
				}
			}
		}
		double top = height;
		for (List<Integer> members : inRow) {
			int lines = members.stream().mapToInt(point -> labels.of(point).lines().size()).max().orElse(1);
			double middle = height + PAD + lines * LINE + ABOVE_SQUARE;
			for (int point : members) {
				y[point] = middle;
				row[point] = rows;
			}
			height = middle + BELOW_SQUARE;
			rows++;
		}
		gather(lane, left);
		bands.add(new Band(lane, top, height - top));
	}

	/** A row that has room from one place to another, a new one where there may be one; −1 for none. */
	private static int free(List<TreeMap<Double, Double>> taken, List<List<Integer>> inRow, int most, double begin, double end) {
		for (int i = 0; i < most; i++) {
			if (i == taken.size()) {
				taken.add(new TreeMap<>());
				inRow.add(new ArrayList<>());
			}
			Map.Entry<Double, Double> before = taken.get(i).floorEntry(end);
			if (before == null || before.getValue() <= begin) {
				taken.get(i).put(begin, end);
				return i;
			}
		}
		return -1;
	}

	private double begin(int point) {
		return Math.min(Math.min(x[point], from[point]), Double.isNaN(ring[point]) ? x[point] : ring[point]) - BETWEEN;
	}

	private double end(int point) {
		return Math.max(Math.max(x[point] + labels.of(point).width(), to[point]), Double.isNaN(ring[point]) ? x[point] : ring[point] + SQUARE) + BETWEEN / 2;
	}

	private void gather(int lane, List<Integer> left) {
		if (left.isEmpty()) {
			return;
		}
		TreeMap<Long, List<Integer>> buckets = new TreeMap<>();
		left.forEach(point -> buckets.computeIfAbsent((long) Math.floor(x[point] / CLUSTER), any -> new ArrayList<>()).add(point));
		double middle = height + CLUSTER_ROW / 2 - PAD;
		for (List<Integer> members : buckets.values()) {
			double mean = members.stream().mapToDouble(point -> x[point]).average().orElseThrow();
			for (int point : members) {
				cluster[point] = clusters.size();
				row[point] = rows;
				y[point] = middle;
			}
			clusters.add(new Cluster(lane, mean, middle, List.copyOf(members)));
		}
		rows++;
		height += CLUSTER_ROW;
	}

	/** What is laid out. */
	public Timeline timeline() {
		return timeline;
	}

	/** The words of the claims. */
	public TimeLabels labels() {
		return labels;
	}

	/** The axis. */
	public TimeAxis axis() {
		return axis;
	}

	/** The middle of the square of a claim, or of the cluster that it is in. */
	public double x(int point) {
		return cluster[point] < 0 ? x[point] : clusters.get(cluster[point]).x();
	}

	/** The same downwards. */
	public double y(int point) {
		return y[point];
	}

	/** Where the days begin that a claim may speak of. */
	public double from(int point) {
		return from[point];
	}

	/** Where they end. */
	public double to(int point) {
		return to[point];
	}

	/** Where it was said; not a number where that is not known, or is where its square is. */
	public double ring(int point) {
		return ring[point];
	}

	/** The row of a claim, counted from the top through all lanes. */
	public int row(int point) {
		return row[point];
	}

	/** The index of the cluster that a claim is in, −1 for none. */
	public int cluster(int point) {
		return cluster[point];
	}

	/** The lanes from the top. */
	public List<Band> bands() {
		return bands;
	}

	/** The clusters. */
	public List<Cluster> clusters() {
		return clusters;
	}

	/** How far everything reaches down. */
	public double height() {
		return height;
	}
}
