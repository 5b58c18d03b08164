// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.isnad.layout.Extent;
import org.isnad.layout.HitMap.Part;
import org.isnad.layout.Piece;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;

/** What must hold of an article that is shown, whatever was done to it. */
final class PictureCheck {

	/** Letters narrower than this are not looked for: their neighbours may share their pixels. */
	private static final int WIDE_ENOUGH = 5;

	private PictureCheck() {
	}

	/** Caret and selection lie in the text and never inside a character as the reader counts them, nor inside a line end. */
	static void selection(AnnotationCanvas canvas) {
		ArticleState state = canvas.state();
		int length = state.scene().text().length();
		for (int offset : new int[] { state.caret(), state.anchor() }) {
			assertTrue(offset >= 0 && offset <= length, () -> "offset " + offset + " of " + length);
			assertTrue(isStop(canvas, offset), () -> "offset " + offset + " lies inside a character");
		}
		state.selected().forEach(key -> assertTrue(state.scene().span(key) != null, "selected, but not in the scene"));
	}

	private static boolean isStop(AnnotationCanvas canvas, int offset) {
		String text = canvas.state().scene().text();
		TextBlock block = canvas.viewport().blocks().at(offset);
		if (offset > block.end()) {
			return offset == text.length();
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text.substring(block.begin(), block.end()));
		return characters.isBoundary(offset - block.begin());
	}

	/** The scene that followed the edits is the one made from the model anew. */
	static void scene(Scene shown, Scene anew) {
		assertEquals(anew.text(), shown.text());
		assertEquals(sorted(anew), sorted(shown));
		assertEquals(new HashSet<>(anew.arcs()), new HashSet<>(shown.arcs()));
	}

	private static List<String> sorted(Scene scene) {
		return scene.spans().stream().map(span -> System.identityHashCode(span.key()) + " " + span).sorted().toList();
	}

	/** The layout that followed the edits is the one made anew. */
	static void layout(AnnotationCanvas canvas, AnnotationCanvas anew) {
		ArticleLayout one = canvas.viewport().layout();
		ArticleLayout other = anew.viewport().layout();
		assertEquals(other.width(), one.width());
		assertEquals(anew.viewport().blocks().list(), canvas.viewport().blocks().list());
		for (int i = 0; i < canvas.viewport().blocks().size(); i++) {
			int block = i;
			assertEquals(other.layout(i).lines(), one.layout(i).lines(), () -> "block " + block);
			assertEquals(other.layout(i).height(), one.layout(i).height(), () -> "height of block " + block);
			assertEquals(one.layout(i).height(), one.flow().height(i), () -> "height in the flow of block " + block);
		}
		assertEquals(other.flow().total(), one.flow().total());
	}

	/** The pieces of every span are its characters, no more and no less, and so are the places where it can be clicked. */
	static void pieces(AnnotationCanvas canvas) {
		Scene scene = canvas.state().scene();
		for (TextBlock block : canvas.viewport().blocks().list()) {
			List<BoundPiece> pieces = new ArrayList<>();
			canvas.viewport().layout().layout(block.index()).lines()
					.forEach(line -> line.pieces().forEach(piece -> pieces.add(new BoundPiece(piece.span().key(), piece))));
			for (SceneSpan span : scene.spans()) {
				covers(canvas, block, span, pieces.stream().filter(piece -> piece.key() == span.key()).map(BoundPiece::piece).toList());
			}
			places(canvas, block);
		}
	}

	private record BoundPiece(Object key, Piece piece) {
	}

	/** Space at the edge of a line and characters without width need no piece, but where a fragment begins something is drawn. */
	private static void covers(AnnotationCanvas canvas, TextBlock block, SceneSpan span, List<Piece> pieces) {
		TextRange whole = new TextRange(block.begin(), block.end());
		for (int i = 0; i < span.fragments().size(); i++) {
			int fragment = i;
			TextRange part = span.fragments().get(i).intersect(whole);
			List<Piece> own = pieces.stream().filter(piece -> piece.fragment() == fragment).sorted(Comparator.comparingInt(Piece::begin)).toList();
			if (part.isEmpty()) {
				assertTrue(own.isEmpty(), () -> span.fragments() + " has pieces in " + block);
				continue;
			}
			boolean begins = part.begin() == span.fragments().get(i).begin();
			assertTrue(!own.isEmpty() || !begins, () -> part + " of " + span.fragments() + " is not drawn in " + block);
			TextRange wanted = widened(canvas, block, part);
			own.forEach(piece -> assertTrue(piece.begin() >= wanted.begin() && piece.end() <= wanted.end(),
					() -> part + " is drawn as " + piece.begin() + ".." + piece.end() + ", its characters are " + wanted));
			for (int j = 1; j < own.size(); j++) {
				assertTrue(own.get(j - 1).end() <= own.get(j).begin(), () -> part + " is drawn twice in " + block);
			}
			for (TextRange letter : seen(canvas, block, part)) {
				assertTrue(holds(own, letter),
						() -> letter + " of " + part + " is not drawn in " + block + " but " + own);
			}
		}
	}

	/** One after the other, since a line may end inside a character: UAX #14 lets it behind U+0601, which UAX #29 joins to a letter. */
	private static boolean holds(List<Piece> ordered, TextRange letter) {
		int at = letter.begin();
		for (Piece piece : ordered) {
			at = piece.begin() <= at ? Math.max(at, piece.end()) : at;
		}
		return at >= letter.end();
	}

	/** The characters of a part of a block that have a width and are no space. */
	private static List<TextRange> seen(AnnotationCanvas canvas, TextBlock block, TextRange part) {
		SwtShapedText shaped = canvas.viewport().layout().shaped(block.index());
		String text = canvas.state().scene().text();
		List<TextRange> seen = new ArrayList<>();
		for (int at = part.begin(); at < part.end();) {
			int next = Math.min(part.end(), Math.max(at + 1, canvas.steps().next(at, TextSteps.Unit.CHARACTER)));
			boolean space = text.substring(at, next).codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
			if (!space && shaped.extent(at - block.begin(), next - block.begin()).width() > 0) {
				seen.add(new TextRange(at, next));
			}
			at = next;
		}
		return seen;
	}

	private static TextRange widened(AnnotationCanvas canvas, TextBlock block, TextRange part) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(canvas.state().scene().text().substring(block.begin(), block.end()));
		int begin = part.begin() - block.begin();
		int end = part.end() - block.begin();
		int from = characters.isBoundary(begin) ? begin : characters.preceding(begin);
		int to = characters.isBoundary(end) ? end : characters.following(end);
		return new TextRange(block.begin() + from, block.begin() + to);
	}

	/**
	 * In the middle of a letter one meets the words of those spans that hold it, and it may be a sliver that stands for
	 * characters without room: at the edge of a column it covers half of a narrow letter.
	 */
	private static void places(AnnotationCanvas canvas, TextBlock block) {
		ArticleLayout layout = canvas.viewport().layout();
		SwtShapedText shaped = layout.shaped(block.index());
		var paragraph = layout.layout(block.index());
		for (int i = 0; i < paragraph.lines().size(); i++) {
			var line = paragraph.lines().get(i);
			List<TextRange> letters = new ArrayList<>();
			for (int at = line.line().begin(); at < line.line().end();) {
				int next = canvas.steps().next(block.begin() + at, TextSteps.Unit.CHARACTER) - block.begin();
				letters.add(new TextRange(at, Math.min(Math.max(at + 1, next), line.line().end())));
				at = letters.getLast().end();
			}
			List<Extent> extents = letters.stream().map(letter -> shaped.extent(letter.begin(), letter.end())).toList();
			for (int j = 0; j < letters.size(); j++) {
				int at = j;
				int middle = (extents.get(j).left() + extents.get(j).right()) / 2;
				int first = canvas.state().scene().text().codePointAt(block.begin() + letters.get(j).begin());
				boolean space = Character.isWhitespace(first) || Character.isSpaceChar(first);
				boolean alone = !space && extents.get(j).width() >= WIDE_ENOUGH
						&& neighbours(extents, j).stream().noneMatch(extent -> extent.left() <= middle && extent.right() >= middle && extent.width() > 0);
				if (alone) {
					TextRange letter = letters.get(at).shift(block.begin());
					Set<Object> met = new HashSet<>();
					paragraph.hits().allAt(middle, line.baseline()).stream().filter(target -> target.part() == Part.WORDS).forEach(target -> met.add(target.key()));
					Set<Object> wanted = new HashSet<>();
					canvas.state().scene().spans().stream().filter(span -> span.fragments().stream().anyMatch(letter::overlaps)).forEach(span -> wanted.add(span.key()));
					met.removeIf(key -> !wanted.contains(key) && isSliver(canvas, block, canvas.state().scene().span(key)));
					assertEquals(wanted, met, () -> "letter at " + letter + " of line " + line.line() + " in " + block + ": "
							+ canvas.state().scene().text().substring(letter.begin() - Math.min(5, at), letter.end()).chars().mapToObj(Integer::toHexString).toList()
							+ " extents " + extents.subList(Math.max(0, at - 2), Math.min(extents.size(), at + 3)));
				}
			}
		}
	}

	private static boolean isSliver(AnnotationCanvas canvas, TextBlock block, SceneSpan span) {
		SwtShapedText shaped = canvas.viewport().layout().shaped(block.index());
		TextRange whole = new TextRange(block.begin(), block.end());
		return span.fragments().stream().filter(whole::overlaps).map(fragment -> fragment.intersect(whole).shift(-block.begin()))
				.allMatch(part -> IntStream.range(part.begin(), part.end()).allMatch(at -> shaped.extent(at, at + 1).width() == 0));
	}

	private static List<Extent> neighbours(List<Extent> extents, int index) {
		List<Extent> all = new ArrayList<>(extents);
		all.remove(index);
		return all;
	}

	/** Paints into a picture as for the window. */
	static ImageData paint(AnnotationCanvas canvas) {
		int width = Math.max(1, canvas.getClientArea().width);
		int height = Math.max(1, canvas.getClientArea().height);
		Image image = new Image(canvas.getDisplay(), width, height);
		GC gc = new GC(image);
		try {
			Event event = new Event();
			event.gc = gc;
			event.width = width;
			event.height = height;
			canvas.notifyListeners(SWT.Paint, event);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
