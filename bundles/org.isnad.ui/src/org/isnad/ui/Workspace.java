// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SaveState;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SessionListener;
import org.isnad.internal.ui.Messages;
import org.isnad.ui.text.Isolation;

/** The corpus that is open in the window, and the one session that edits it. UI thread, unless a method says otherwise. */
public final class Workspace {

	private static final String RECENT = "recent"; //$NON-NLS-1$

	private static final List<WorkspaceListener> LISTENERS = new ArrayList<>();
	private static final SessionListener RELAY = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			inUi(() -> tell(listener -> listener.changed(change)));
			if (!change.reopened().isEmpty()) {
				inUi(() -> Jobs.inform(Messages.Workspace_reopened));
			}
		}

		@Override
		public void saved(SaveState state) {
			inUi(() -> tell(listener -> listener.saved(state)));
		}
	};
	private static EditSession session;

	private Workspace() {
	}

	/** The session of the open corpus. */
	public static Optional<EditSession> session() {
		return Optional.ofNullable(session);
	}

	/** The open corpus. */
	public static Optional<CorpusStore> corpus() {
		return session().map(EditSession::store);
	}

	/** Opens the corpus in a folder in the background; the one that is open is saved and closed first. Trouble is shown to the user. */
	public static void open(Path folder) {
		String name = folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
		Jobs.run(Isolation.message(Messages.Workspace_opening, name), monitor -> CorpusStore.open(folder), Workspace::adopt);
	}

	/** Makes a corpus that a job has opened or created the open one, with the work of the user. */
	public static void adopt(CorpusStore store) {
		adopt(store, Settings.annotator());
	}

	/** Makes a corpus that a job has opened or created the open one, with the work of some annotator. */
	public static void adopt(CorpusStore store, String annotator) {
		if (!close()) {
			return;
		}
		begin(store, annotator);
		Settings.push(RECENT, store.folder().toAbsolutePath().toString());
	}

	/**
	 * Saves what is not on disk yet and closes the corpus. Where it cannot be saved the corpus stays open, so that nothing is lost, and the
	 * user is told.
	 *
	 * @return whether no corpus is open now
	 */
	public static boolean close() {
		if (session == null) {
			return true;
		}
		EditSession closing = session;
		try {
			closing.close();
		} catch (CorpusException e) {
			Jobs.trouble(Messages.Workspace_closeFailed, e);
			return false;
		}
		tell(listener -> listener.closing(closing));
		session = null;
		closing.removeListener(RELAY);
		tell(WorkspaceListener::closed);
		return true;
	}

	/** The folders that were open before, the last one first. Any thread. */
	public static List<Path> recent() {
		return Settings.list(RECENT).stream().map(Path::of).toList();
	}

	/** Takes a folder out of the recent ones. */
	public static void forget(Path folder) {
		Settings.drop(RECENT, folder.toString());
	}

	/** The annotator whose work is shown and edited. */
	public static String annotator() {
		return session == null ? Settings.annotator() : session.annotator();
	}

	/** Changes the annotator, here and for the next start; the open corpus is shown with her work. A name that is no valid id is ignored. */
	public static void setAnnotator(String name) {
		if (!CorpusStore.isValidName(name.strip())) {
			return;
		}
		Settings.setAnnotator(name);
		showWorkOf(Settings.annotator());
	}

	/** Shows and edits the work of another annotator of the open corpus, until it is closed. */
	public static void showWorkOf(String annotator) {
		corpus().filter(store -> !session.annotator().equals(annotator)).ifPresent(store -> {
			if (close()) {
				begin(store, annotator);
			}
		});
	}

	/** Executes an edit. A refused one changes nothing: its reason is shown in the status line and nothing is returned. */
	public static <E extends Edit> Optional<E> execute(E edit) {
		if (session == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(session.execute(edit));
		} catch (EditException e) {
			Jobs.warn(e.getMessage());
			return Optional.empty();
		}
	}

	/** Takes the last edit back, if there is one; tells what that changed, after all listeners were told. */
	public static Optional<SessionChange> undo() {
		if (session == null || !session.canUndo()) {
			session().map(EditSession::undoRefusal).ifPresent(Jobs::warn);
			return Optional.empty();
		}
		Jobs.inform(Isolation.message(Messages.Workspace_undone, session.undoLabel()));
		return step(session::undo);
	}

	/** Does again what was taken back, if there is something; tells what that changed, after all listeners were told. */
	public static Optional<SessionChange> redo() {
		if (session == null || !session.canRedo()) {
			return Optional.empty();
		}
		Jobs.inform(Isolation.message(Messages.Workspace_redone, session.redoLabel()));
		return step(session::redo);
	}

	private static Optional<SessionChange> step(Runnable step) {
		SessionChange[] change = new SessionChange[1];
		SessionListener listener = told -> change[0] = told;
		EditSession edited = session;
		edited.addListener(listener);
		try {
			step.run();
		} finally {
			edited.removeListener(listener);
		}
		return Optional.ofNullable(change[0]);
	}

	/** Says that files changed behind the session: after an import or a pipeline. Any thread. */
	public static void contentChanged() {
		inUi(() -> tell(WorkspaceListener::contentChanged));
	}

	/** Adds a listener; adding it twice has no further effect. */
	public static void addListener(WorkspaceListener listener) {
		if (!LISTENERS.contains(listener)) {
			LISTENERS.add(listener);
		}
	}

	/** Removes a listener. */
	public static void removeListener(WorkspaceListener listener) {
		LISTENERS.remove(listener);
	}

	/** Adds a listener that is removed when its owner is disposed. */
	public static void listen(Control owner, WorkspaceListener listener) {
		addListener(listener);
		owner.addDisposeListener(e -> removeListener(listener));
	}

	private static void begin(CorpusStore store, String annotator) {
		session = new EditSession(store, annotator);
		session.addListener(RELAY);
		session.startAutosave();
		tell(listener -> listener.opened(session));
	}

	private static void inUi(Runnable runnable) {
		if (Display.getCurrent() != null) {
			runnable.run();
		} else if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(runnable);
		}
	}

	private static void tell(Consumer<WorkspaceListener> call) {
		List.copyOf(LISTENERS).forEach(call);
	}
}
