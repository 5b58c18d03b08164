// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SessionListener;
import org.isnad.model.Document;
import org.isnad.model.Span;
import org.isnad.scene.SceneBuilder;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is opened beside all else, and nothing that happens meanwhile is lost. Needs a display. */
class ArticleLoaderTest {

	@TempDir
	Path folder;
	private final List<String> told = new ArrayList<>();
	private Shell owner;
	private CorpusStore store;
	private Document document;
	private EditSession session;
	private ArticleLoader loader;

	@BeforeEach
	void open() throws Exception {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		store = Corpora.empty(folder.resolve("c"));
		document = Corpora.add(store, "d", "كلمة وكلمة أخرى\n".repeat(300));
		session = new EditSession(store, "hala");
		owner = new Shell(Display.getDefault());
		loader = new ArticleLoader(owner, () -> told.add("shown " + loader.scene().spans().size()));
		session.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				told.add("followed " + loader.follow(change));
			}
		});
	}

	@AfterEach
	void close() {
		if (owner != null) {
			owner.dispose();
		}
	}

	private void mark(int begin) throws Exception {
		session.execute(new MarkClaim("d", Span.of(begin, begin + 4)));
	}

	/** Handles events until the jobs are done and what they posted is, too. */
	private void settle() throws Exception {
		long end = System.nanoTime() + 10_000_000_000L;
		while (Job.getJobManager().find(null).length > 0 && System.nanoTime() < end) {
			if (!Display.getDefault().readAndDispatch()) {
				Thread.sleep(5);
			}
		}
		while (Display.getDefault().readAndDispatch()) {
			// all that is posted
		}
	}

	@Test
	void smallArticleIsThereAtOnce() throws Exception {
		mark(0);
		told.clear();
		loader.open(session, document);
		settle();
		assertEquals(List.of("shown 1"), told);
		assertEquals(store.text("d").wordCount(), loader.words());
		mark(20);
		assertEquals(List.of("shown 1", "followed true"), told);
		assertEquals(2, loader.scene().spans().size());
	}

	/** Holds the model until told to go on, so that no scene can be made. */
	private CountDownLatch holdReading() throws Exception {
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch free = new CountDownLatch(1);
		new Thread(() -> {
			try {
				session.read(() -> {
					held.countDown();
					free.await();
					return null;
				});
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		}).start();
		held.await();
		return free;
	}

	@Test
	void userIsNotHeldUpAndNothingAskedForMeanwhileIsLost() throws Exception {
		CountDownLatch free = holdReading();
		long start = System.nanoTime();
		loader.open(session, document);
		loader.whenOpen(() -> told.add("revealed"));
		long waited = (System.nanoTime() - start) / 1_000_000;
		assertTrue(waited < 1000, waited + " ms");
		assertTrue(loader.scene().spans().isEmpty());
		assertEquals(List.of(), told);
		free.countDown();
		settle();
		assertEquals(List.of("shown 0", "revealed"), told);
	}

	@Test
	void changeBetweenReadingAndShowingIsFollowed() throws Exception {
		CountDownLatch free = holdReading();
		loader.open(session, document);
		free.countDown();
		while (Job.getJobManager().find(null).length > 0) {
			Thread.sleep(5); // the scene is made, but not yet taken: that needs this thread
		}
		mark(10);
		mark(30);
		assertEquals(List.of("followed false", "followed false"), told);
		settle();
		assertEquals("shown 2", told.getLast());
		assertEquals(SceneBuilder.build(store, document, "hala").spans(), loader.scene().spans());
	}

	@Test
	void closingWhileItOpensEndsIt() throws Exception {
		CountDownLatch free = holdReading();
		loader.open(session, document);
		owner.dispose();
		free.countDown();
		settle();
		assertEquals(List.of(), told);
		assertEquals(0, Job.getJobManager().find(null).length);
	}

	@Test
	void secondReadingReplacesTheFirst() throws Exception {
		EditSession other = new EditSession(store, "yusuf");
		other.execute(new MarkClaim("d", Span.of(0, 3)));
		told.clear();
		CountDownLatch free = holdReading();
		loader.open(session, document);
		loader.open(other, document);
		free.countDown();
		settle();
		assertEquals(List.of("shown 1"), told);
		assertFalse(loader.scene().spans().isEmpty());
	}
}
