// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.layout.LineLayout.Joint;

/**
 * Joins the fragments of discontinuous spans. Where the next fragment stands in another line, the joint goes on to the end
 * of the line and comes in from the begin of the other, as an arc does, over the edges of blocks too; lines in between are
 * left alone.
 */
final class Joints {

	private final Direction direction;
	private final int width;
	private final List<List<Joint>> ofLines = new ArrayList<>();
	/** First and last piece of each fragment in this block. */
	private final Map<LayoutSpan, Piece[][]> ends = new IdentityHashMap<>();
	/** The spans of several fragments, in the order of their pieces: a map by identity has another one every time. */
	private final List<LayoutSpan> spans = new ArrayList<>();

	private Joints(Direction direction, int width) {
		this.direction = direction;
		this.width = width;
	}

	/** The joints of each line of a block in the order of the text; those of like extent in the order of the spans. */
	static List<List<Joint>> of(List<List<Piece>> pieces, Direction direction, int width) {
		Joints joints = new Joints(direction, width);
		for (List<Piece> ofLine : pieces) {
			joints.ofLines.add(new ArrayList<>());
			ofLine.forEach(joints::note);
		}
		joints.spans.forEach(span -> joints.join(span, joints.ends.get(span)));
		joints.ofLines.forEach(ofLine -> ofLine.sort((a, b) -> a.span().begin() != b.span().begin()
				? Integer.compare(a.span().begin(), b.span().begin())
				: a.span().end() != b.span().end() ? Integer.compare(a.span().end(), b.span().end())
						: Integer.compare(a.extent().left(), b.extent().left())));
		return joints.ofLines;
	}

	private void note(Piece piece) {
		LayoutSpan span = piece.span();
		if (span.fragments().size() > 1) {
			Piece[][] ofSpan = ends.computeIfAbsent(span, this::open);
			Piece[] fragment = ofSpan[piece.fragment()];
			fragment[0] = fragment[0] == null ? piece : fragment[0];
			fragment[1] = piece;
		}
	}

	private Piece[][] open(LayoutSpan span) {
		spans.add(span);
		return new Piece[span.fragments().size()][2];
	}

	private void join(LayoutSpan span, Piece[][] fragments) {
		for (int i = 1; i < fragments.length; i++) {
			Piece before = fragments[i - 1][1] != null && fragments[i - 1][1].ends() ? fragments[i - 1][1] : null;
			Piece after = fragments[i][0] != null && fragments[i][0].begins() ? fragments[i][0] : null;
			if (before != null && after != null && before.line() == after.line()) {
				add(before.line(), new Joint(span, between(before.extent(), after.extent()), false, false));
			} else {
				if (before != null) {
					add(before.line(), new Joint(span, outside(before.extent(), true), false, true));
				}
				if (after != null) {
					add(after.line(), new Joint(span, outside(after.extent(), false), true, false));
				}
			}
		}
	}

	private void add(int line, Joint joint) {
		if (joint.extent().width() > 0) {
			ofLines.get(line).add(joint);
		}
	}

	private static Extent between(Extent one, Extent other) {
		return one.left() < other.left() ? new Extent(one.right(), other.left()) : new Extent(other.right(), one.left());
	}

	/** From a piece over the end or the begin of its line, so that something is seen of it next to the edge too. */
	private Extent outside(Extent piece, boolean end) {
		return end == direction.isRightToLeft() ? new Extent(-ArcRouter.EDGE, piece.left())
				: new Extent(piece.right(), width + ArcRouter.EDGE);
	}
}
