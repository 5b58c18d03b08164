// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;

/**
 * One annotator at work on an open corpus: every edit goes through one command stack, so that undo and redo cover everything, across saves and documents.
 * Edits, undo and redo are for one thread at a time (the user interface's, or a command's); saving goes on beside, on a thread of its own, see {@link #startAutosave()}.
 */
public final class EditSession implements AutoCloseable {
	private final CorpusStore store;
	private final String annotator;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), stack);
	private final ChangeLog log = new ChangeLog(this::changedOutside);
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final Autosave autosave;
	/** What each command on the stack works on. */
	private final Map<Command, Touched> work = new WeakHashMap<>();
	private boolean editing;

	/** A session of an annotator, whose id must be a valid name (see {@link CorpusStore#isValidName(String)}). */
	public EditSession(CorpusStore store, String annotator) {
		this.store = store;
		this.annotator = annotator;
		this.autosave = new Autosave(store, this::tellSaved, this::tellOutside);
		store.onLoad(this::watch);
	}

	private void watch(Root root) {
		root.eAdapters().add(log);
	}

	/** The corpus. */
	public CorpusStore store() {
		return store;
	}

	/** The id of the annotator who edits. */
	public String annotator() {
		return annotator;
	}

	/** The annotator's own annotations of a document. */
	public AnnotationSet annotations(String documentId) throws EditException {
		try {
			return store.annotations(documentId, annotator);
		} catch (CorpusException e) {
			throw new EditException(e);
		}
	}

	/** The annotator's own relations. */
	public RelationSet relations() throws EditException {
		try {
			return store.relations(annotator);
		} catch (CorpusException e) {
			throw new EditException(e);
		}
	}

	/** A gatherer of commands for an edit. */
	public Commands commands() {
		return new Commands(this);
	}

	EditingDomain domain() {
		return domain;
	}

	/**
	 * Executes an edit. An edit that would change nothing leaves no trace on the stack. The first edit of a document makes the state of its work
	 * IN_PROGRESS, and so does an edit of one whose work is COMPLETE; see {@link SessionChange#reopened()}.
	 *
	 * @throws EditException if the edit refuses, or what it would change is locked; nothing was changed then
	 */
	public <E extends Edit> E execute(E edit) throws EditException {
		Command change = edit.command(this);
		if (change instanceof CompoundCommand compound && compound.isEmpty()) {
			return edit;
		}
		Touched touched = Touched.by(change);
		String refusal = touched.refusal(store);
		if (refusal != null) {
			throw new EditException(refusal);
		}
		Command command = touched.withStates(change, this);
		work.put(command, touched);
		if (command instanceof CompoundCommand compound) {
			compound.setLabel(edit.label());
		}
		if (!command.canExecute()) {
			throw new EditException(Messages.cannotExecute);
		}
		change(SessionChange.Kind.DO, edit.label(), touched.reopened(), () -> stack.execute(command));
		return edit;
	}

	/** Undoes the last edit that was not undone yet; does nothing where there is none. */
	public void undo() {
		if (canUndo()) {
			change(SessionChange.Kind.UNDO, undoLabel(), stack::undo);
		}
	}

	/** Does the last undone edit again; does nothing where there is none. */
	public void redo() {
		if (canRedo()) {
			change(SessionChange.Kind.REDO, redoLabel(), stack::redo);
		}
	}

	/** Whether there is an edit to undo. What was locked since is not undone; then {@link #undoRefusal()} says so. */
	public boolean canUndo() {
		return stack.canUndo() && undoRefusal() == null;
	}

	/** Whether there is an edit to do again, in documents that are not locked. */
	public boolean canRedo() {
		return stack.canRedo() && work.get(stack.getRedoCommand()).refusal(store) == null;
	}

	/** Why the last edit cannot be undone, as a sentence for a user; null where it can or there is none. */
	public String undoRefusal() {
		return stack.canUndo() ? work.get(stack.getUndoCommand()).refusal(store) : null;
	}

	/** The label of the edit that {@link #undo()} would undo, or null. */
	public String undoLabel() {
		return stack.canUndo() ? stack.getUndoCommand().getLabel() : null;
	}

	/** The label of the edit that {@link #redo()} would do again, or null. */
	public String redoLabel() {
		return stack.canRedo() ? stack.getRedoCommand().getLabel() : null;
	}

	/**
	 * Runs a change of the model that is no edit and cannot be undone, such as taking in a pipeline's suggestions. What it touches is saved like an edit.
	 * On the thread that edits.
	 */
	public void apply(Runnable change) {
		change(SessionChange.Kind.OTHER, null, change);
	}

	/**
	 * Reads the model on any thread while nothing changes it: edits and merges wait for the end, so that it must not take long, and must
	 * itself wait neither for a lock nor for the thread that edits.
	 *
	 * @throws Exception what the reading throws
	 */
	public <T> T read(Callable<T> reading) throws Exception {
		synchronized (autosave.modelLock()) {
			return reading.call();
		}
	}

	private void change(SessionChange.Kind kind, String label, Runnable work) {
		change(kind, label, List.of(), work);
	}

	private void change(SessionChange.Kind kind, String label, List<String> reopened, Runnable work) {
		SessionChange change;
		synchronized (autosave.modelLock()) {
			editing = true;
			try {
				work.run();
			} finally {
				editing = false;
			}
			change = log.take(kind, label).reopening(reopened);
			autosave.touched(change.roots());
		}
		if (!change.roots().isEmpty()) {
			listeners.forEach(listener -> listener.changed(change));
		}
	}

	/** A change that came neither from an edit nor through {@link #apply(Runnable)}. What a merge during a save brings is told at once when it is complete. */
	private void changedOutside() {
		if (!editing && !autosave.isSaving()) {
			tellOutside();
		}
	}

	private void tellOutside() {
		SessionChange change;
		synchronized (autosave.modelLock()) {
			change = log.take(SessionChange.Kind.OTHER, null);
		}
		if (!change.roots().isEmpty()) {
			listeners.forEach(listener -> listener.changed(change));
		}
	}

	private void tellSaved(SaveState state) {
		listeners.forEach(listener -> listener.saved(state));
	}

	/** Adds a listener; one that is there already is told twice. */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/** From now on every edit is on disk within a second, without anyone asking. */
	public void startAutosave() {
		autosave.start();
	}

	/**
	 * Saves everything that changed, now.
	 *
	 * @throws CorpusException if something could not be written; it stays in memory and is tried again
	 */
	public void flush() throws CorpusException {
		autosave.flush();
	}

	/** How what is in memory stands to what is on disk. */
	public SaveState saveState() {
		return autosave.state();
	}

	/**
	 * Saves what changed and stops.
	 *
	 * @throws CorpusException if something could not be written; the session then goes on, and nothing is lost while the process lives
	 */
	@Override
	public void close() throws CorpusException {
		autosave.flush();
		autosave.stop();
	}
}
