// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import java.util.Set;

import org.isnad.layout.HitMap.Part;
import org.isnad.layout.HitMap.Target;
import org.isnad.layout.Piece;
import org.isnad.layout.PlacedChip;
import org.isnad.scene.SceneSpan;

/**
 * Where things stand in the window of an {@link AnnotationCanvas}, in pixels of the canvas, for whoever draws from one article
 * to another or brings a reader back to a place. Answers hold until the next scroll, edit or resize. UI thread only.
 */
public final class CanvasPlaces {

	private static final Set<Part> OF_A_SPAN = Set.of(Part.WORDS, Part.CHIP, Part.MARK);

	/** Whether something is seen, or on which side one has to look for it. */
	public enum Sight {
		/** It is seen. */
		SEEN,
		/** It lies above the window. */
		ABOVE,
		/** It lies below the window. */
		BELOW
	}

	/**
	 * Where a line from outside meets an annotation: beneath its chip.
	 *
	 * @param sight whether the annotation is seen; if not, the coordinates are those of the window's upper or lower edge
	 * @param x     the column in the middle of the chip, or of the first piece where the chip is hidden
	 * @param foot  the row below its words
	 * @param under the row between its line and the next: free of text and chips
	 */
	public record Foot(Sight sight, int x, int foot, int under) {
	}

	private final AnnotationCanvas canvas;
	private final Viewport viewport;

	CanvasPlaces(AnnotationCanvas canvas, Viewport viewport) {
		this.canvas = canvas;
		this.viewport = viewport;
	}

	/** The annotations whose words, chip or marks lie at a point, the topmost first. */
	public List<Object> annotationsAt(int x, int y) {
		return viewport.targetsAt(x, y).stream().filter(target -> OF_A_SPAN.contains(target.part())).map(Target::key).distinct()
				.toList();
	}

	/** The annotation whose chip lies at a point, or null. */
	public Object chipAt(int x, int y) {
		List<Target> targets = viewport.targetsAt(x, y);
		return targets.isEmpty() || targets.getFirst().part() != Part.CHIP ? null : targets.getFirst().key();
	}

	/** Where a line from outside meets an annotation; null if it is not in the scene. */
	public Foot foot(Object key) {
		SceneSpan span = canvas.scene().span(key);
		if (span == null) {
			return null;
		}
		List<VisibleLine> lines = viewport.lines();
		int height = canvas.getClientArea().height;
		for (VisibleLine line : lines) {
			for (Piece piece : line.layout().pieces()) {
				if (piece.span().key() == key && piece.fragment() == 0 && piece.begins()) {
					return foot(line, piece, height);
				}
			}
		}
		boolean above = lines.isEmpty() || span.begin() < lines.getFirst().begin();
		return edge(above, viewport.column().x() + viewport.column().width() / 2, height);
	}

	private static Foot foot(VisibleLine line, Piece piece, int height) {
		Object key = piece.span().key();
		int middle = (piece.extent().left() + piece.extent().right()) / 2;
		int x = line.x() + line.layout().chips().stream().filter(chip -> chip.span().key() == key).map(PlacedChip::body)
				.mapToInt(body -> body.x() + body.width() / 2).findFirst().orElse(middle);
		int foot = line.y() + line.layout().bandEnd();
		if (foot < 0 || line.y() + line.layout().bandTop() > height) {
			return edge(foot < 0, x, height);
		}
		return new Foot(Sight.SEEN, x, foot, line.y() + line.layout().bottom());
	}

	private static Foot edge(boolean above, int x, int height) {
		int row = above ? 0 : height;
		return new Foot(above ? Sight.ABOVE : Sight.BELOW, x, row, row);
	}

	/** The offset at which the first line begins that is seen as a whole. */
	public int topOffset() {
		List<VisibleLine> lines = viewport.lines();
		return lines.stream().filter(line -> line.y() + line.layout().top() >= 0).findFirst()
				.or(() -> lines.stream().findFirst()).map(VisibleLine::begin).orElse(0);
	}

	/** Scrolls so that the line of an offset is the first one; of the first line, to the very begin. */
	public void toTop(int offset) {
		moveTo(offset, Viewport.TOP);
	}

	/** Scrolls so that the line of an offset stands in the middle of the window. */
	public void toMiddle(int offset) {
		moveTo(offset, canvas.getClientArea().height / 2);
	}

	private void moveTo(int offset, int row) {
		viewport.bring(Math.clamp(offset, 0, canvas.scene().text().length()), row);
		canvas.scroll().changed();
	}
}
