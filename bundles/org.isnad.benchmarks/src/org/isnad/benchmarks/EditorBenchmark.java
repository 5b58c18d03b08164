// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SetTag;
import org.isnad.layout.TextRange;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.scene.LiveScene;
import org.isnad.scene.Scene;
import org.isnad.testkit.Corpora;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.look.Fonts;

/**
 * The annotation editor on a document of 1 000 000 characters, 20 000 annotations and 2 000 arcs, and on shapes that grow. Each
 * time ends when the picture is on the screen. Needs a display.
 */
public final class EditorBenchmark implements Benchmark {
	private static final int PARAGRAPHS = 2000;
	private static final int PARAGRAPH = 500;
	private static final int SPANS = 20_000;
	private static final int ATTRIBUTIONS = 1000;
	private static final int FRAMES = 400;
	private static final int EDITS = 300;
	private static final int JUMPS = 60;
	private static final int ACTIONS = 10_000;
	private static final int WARM_UP = 10_000;
	/** Odd documents may take two ticks of a screen for a frame. */
	private static final double TWO_TICKS = 33;
	private static final double MEGABYTE = 1 << 20;

	private final SplittableRandom random = new SplittableRandom(3);

	@Override
	public String name() {
		return "editor"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		Display display = Display.getDefault();
		double zoom = Fonts.zoom();
		Fonts.setZoom(1);
		try {
			CorpusStore store = Corpora.empty(folder.resolve("c")); //$NON-NLS-1$
			new LongArticle(PARAGRAPHS, PARAGRAPH).addTo(store, "long", SPANS, ATTRIBUTIONS); //$NON-NLS-1$
			new LongArticle(1, 300_000).addTo(store, "paragraph", 6000, 300); //$NON-NLS-1$
			new LongArticle(40, PARAGRAPH).addStackTo(store, "stack", 200); //$NON-NLS-1$
			new LongArticle(10_000, 60).addTo(store, "lines", 10_000, 1000); //$NON-NLS-1$
			firstOfAll(figures, display, store);
			longArticle(figures, display, store.folder());
			growing(figures, display, store);
			viewer(figures, display, store);
		} finally {
			Fonts.setZoom(zoom);
			FolderTree.delete(folder);
		}
	}

	/** The first article of a session finds nothing loaded and nothing compiled: a short one, as most are. */
	private static void firstOfAll(Figures figures, Display display, CorpusStore store) throws Exception {
		try (OpenArticle article = new OpenArticle(display, new EditSession(store, LongArticle.ANNOTATOR))) {
			Document document = store.document("stack").orElseThrow(); //$NON-NLS-1$
			figures.add("first paint of the first article, which is short", article.window().time(() -> article.show(document)), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void longArticle(Figures figures, Display display, Path folder) throws Exception {
		try (OpenArticle article = new OpenArticle(display, new EditSession(CorpusStore.open(folder), LongArticle.ANNOTATOR))) {
			double before = heap();
			CorpusStore store = article.session().store();
			Document document = store.document("long").orElseThrow(); //$NON-NLS-1$
			store.text(document.getId());
			article.session().annotations(document.getId());
			figures.add("first paint after the model is loaded", article.window().time(() -> article.show(document)), "ms", 200.0); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("of it the scene, which the editor makes in the background", article.sceneTime(), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
			scroll(article, true).report(figures, "scroll frame", 8.0); //$NON-NLS-1$
			scroll(article, false).report(figures, "scroll frame without a rest before it", null); //$NON-NLS-1$
			edits(figures, article, document.getId());
			jumps(article).report(figures, "jump to the end", 50.0); //$NON-NLS-1$
			resizes(article).report(figures, "resize to the first correct frame", 50.0); //$NON-NLS-1$
			figures.add("heap held for the document", heap() - before, "MB", 200.0); //$NON-NLS-1$ //$NON-NLS-2$
			handles(figures, article);
		}
	}

	/** What is in use after the collector has been. */
	private static double heap() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(50);
		}
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
	}

	/**
	 * Steps of the wheel and pages, down through places never seen.
	 *
	 * @param rests whether there is a moment between two steps, as there is between two turns of a wheel or repeats of a key
	 */
	private static Times scroll(OpenArticle article, boolean rests) throws Exception {
		Times times = new Times();
		PaintedWindow<AnnotationCanvas> window = article.window();
		for (int i = 0; i < FRAMES; i++) {
			int step = i % 4 == 3 ? window.control().getClientArea().height - 60 : 60;
			if (rests) {
				window.rest();
			}
			int goal = window.control().getVerticalBar().getSelection() + step;
			times.add(window.time(() -> window.scrollTo(goal)));
		}
		return times;
	}

	private void edits(Figures figures, OpenArticle article, String document) throws Exception {
		PaintedWindow<AnnotationCanvas> window = article.window();
		AnnotationCanvas canvas = article.canvas();
		String text = canvas.scene().text();
		Times keys = new Times();
		Times marks = new Times();
		Times others = new Times();
		for (int i = 0; i < EDITS; i++) {
			int offset = text.indexOf(' ', random.nextInt(text.length() - 2000)) + 1;
			canvas.selectRange(new TextRange(offset, offset));
			canvas.reveal(offset);
			window.paint();
			for (int words = 0; words < 3; words++) {
				keys.add(window.time(() -> window.press(SWT.ARROW_LEFT, SWT.MOD1 | SWT.SHIFT)));
			}
			TextRange words = canvas.steps().trim(canvas.selectedRange());
			Claim[] made = new Claim[1];
			marks.add(window.time(() -> made[0] = article.mark(document, words)));
			if (made[0] != null) {
				others.add(window.time(() -> article.edit(new SetTag(List.of(made[0]), "claimType", "EVENT")))); //$NON-NLS-1$ //$NON-NLS-2$
				others.add(window.time(article.session()::undo));
				others.add(window.time(() -> article.edit(new Delete(List.of(made[0])))));
			}
		}
		keys.report(figures, "key press to selected word", 20.0); //$NON-NLS-1$
		marks.report(figures, "key press to painted mark", 20.0); //$NON-NLS-1$
		others.report(figures, "tag, undo and delete to painted", 20.0); //$NON-NLS-1$
	}

	private static Times jumps(OpenArticle article) throws Exception {
		Times times = new Times();
		for (int i = 0; i < JUMPS; i++) {
			article.window().press(SWT.HOME, SWT.MOD1);
			article.window().paint();
			times.add(article.window().time(() -> article.window().press(SWT.END, SWT.MOD1)));
		}
		return times;
	}

	private Times resizes(OpenArticle article) throws Exception {
		Times times = new Times();
		for (int i = 0; i < JUMPS; i++) {
			article.canvas().reveal(random.nextInt(article.canvas().scene().text().length()));
			article.window().paint();
			int narrower = 20 + i * 5;
			times.add(article.window().time(() -> article.window().resize(narrower)));
		}
		article.window().resize(0);
		return times;
	}

	private static void handles(Figures figures, OpenArticle article) throws Exception {
		RandomActions actions = new RandomActions(article, "long");
		NativeHandles handles = new NativeHandles(article.canvas().getDisplay());
		// fonts and glyphs are kept once they were asked for: for each zoom, for each state
		for (double zoom : RandomActions.ZOOMS) {
			Fonts.setZoom(zoom);
			article.window().paint();
		}
		actions.run(WARM_UP);
		long before = alive(article, handles);
		actions.run(ACTIONS);
		figures.add("native handles more after 10 000 random actions", alive(article, handles) - before, "", 0.0); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Counts while no article is shown, since how many paragraphs fit into a window depends on their annotations. */
	private static long alive(OpenArticle article, NativeHandles handles) {
		Scene scene = article.canvas().scene();
		article.canvas().setScene(Scene.EMPTY);
		article.window().settle();
		long alive = handles.alive();
		article.canvas().setScene(scene);
		return alive;
	}

	private static void growing(Figures figures, Display display, CorpusStore store) throws Exception {
		for (String shape : List.of("paragraph", "stack", "lines")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String what = switch (shape) {
			case "paragraph" -> "one paragraph of 300 000 characters"; //$NON-NLS-1$ //$NON-NLS-2$
			case "stack" -> "200 annotations on one word"; //$NON-NLS-1$ //$NON-NLS-2$
			default -> "10 000 paragraphs of one line"; //$NON-NLS-1$
			};
			try (OpenArticle article = new OpenArticle(display, new EditSession(store, LongArticle.ANNOTATOR))) {
				Document document = store.document(shape).orElseThrow();
				figures.add(what + ", first paint", article.window().time(() -> article.show(document)), "ms", 200.0); //$NON-NLS-1$ //$NON-NLS-2$
				scroll(article, true).report(figures, what + ", scroll frame", TWO_TICKS); //$NON-NLS-1$
			}
		}
	}

	/** The way over the platform's viewer, fewer times since each takes long. */
	private static void viewer(Figures figures, Display display, CorpusStore store) throws Exception {
		Scene scene = LiveScene.of(store, store.document("long").orElseThrow(), LongArticle.ANNOTATOR).scene(); //$NON-NLS-1$
		try (OpenSource viewer = new OpenSource(display)) {
			PaintedWindow<StyledText> window = viewer.window();
			figures.add("JFace viewer: first paint", window.time(() -> viewer.show(scene)), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
			Times frames = new Times();
			for (int i = 0; i < 40; i++) {
				int goal = window.control().getVerticalBar().getSelection() + (i % 4 == 3 ? 700 : 60);
				frames.add(window.time(() -> window.scrollTo(goal)));
			}
			frames.report(figures, "JFace viewer: scroll frame", null); //$NON-NLS-1$
			Times edits = new Times();
			for (int i = 0; i < 20; i++) {
				int offset = i * 20;
				edits.add(window.time(() -> viewer.add(offset, 12)));
			}
			edits.report(figures, "JFace viewer: added annotation to painted", null); //$NON-NLS-1$
			figures.add("JFace viewer: jump to the end", window.time(() -> viewer.jumpTo(scene.text().length())), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("JFace viewer: resize", window.time(() -> window.resize(50)), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
