// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.isnad.model.Root;
import org.isnad.model.file.IsnadFile;
import org.isnad.model.file.IsnadFileException;

/**
 * The roots in memory and the bytes they were last known to have on disk: each file is read once, and is never overwritten when someone else changed it meanwhile.
 * Safe for use from several threads; two roots are saved one after the other.
 */
final class RootFiles {
	private final NavigableMap<Path, Root> roots = new TreeMap<>();
	/** What the file held when it was last read or written; the base of a three-way merge. */
	private final NavigableMap<Path, byte[]> known = new TreeMap<>();
	private final List<Consumer<Root>> loadListeners = new ArrayList<>();
	private final Object saving = new Object();
	private final Map<Path, byte[]> unrepaired = new HashMap<>();
	private final Function<Root, Path> places;
	private final List<String> warnings = new ArrayList<>();

	/** The function tells where a root is to be kept. */
	RootFiles(Function<Root, Path> places) {
		this.places = places;
	}

	/** The root of a file: from memory, from disk, or the given new one where there is no file. */
	synchronized <R extends Root> R get(Path file, Class<R> type, Supplier<R> absent) throws CorpusException {
		Root root = roots.get(file);
		if (root == null) {
			root = read(file).orElse(null);
			if (root == null) {
				root = absent.get();
			} else if (type.isInstance(root) && !belongs(root, file)) {
				throw new CorpusException(NLS.bind(Messages.misplaced, file), file, null);
			}
			put(file, root);
		}
		return cast(root, type, file);
	}

	/** Whether a root says of itself that it is kept in this file. One that says otherwise would be saved over another. */
	private boolean belongs(Root root, Path file) {
		try {
			return file.equals(places.apply(root));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	synchronized void put(Path file, Root root) {
		roots.put(file, root);
		loadListeners.forEach(listener -> listener.accept(root));
	}

	/** The roots in memory whose files lie, or will lie, in a folder, in the order of paths. */
	synchronized List<Root> in(Path folder) {
		return roots.tailMap(folder, true).entrySet().stream().takeWhile(each -> each.getKey().toString().startsWith(folder.toString()))
				.filter(each -> folder.equals(each.getKey().getParent())).map(Map.Entry::getValue).toList();
	}

	synchronized boolean isLoaded(Path file) {
		return roots.containsKey(file);
	}

	/** A root that was just written as these bytes. */
	synchronized void added(Path file, Root root, byte[] bytes) {
		known.put(file, bytes);
		put(file, root);
	}

	synchronized void forget(Path folder, Path but) {
		forget(roots, folder, but);
		forget(known, folder, but);
	}

	/** What lies in a folder stands together in the order of paths, so that a large corpus is not gone through for each document. */
	private static void forget(NavigableMap<Path, ?> files, Path folder, Path but) {
		for (Iterator<Path> next = files.tailMap(folder, true).keySet().iterator(); next.hasNext();) {
			Path file = next.next();
			if (!file.toString().startsWith(folder.toString())) {
				return;
			}
			if (file.startsWith(folder) && !file.equals(but)) {
				next.remove();
			}
		}
	}

	synchronized void onLoad(Consumer<Root> listener) {
		loadListeners.add(listener);
		roots.values().forEach(listener);
	}

	synchronized List<String> warnings() {
		return List.copyOf(warnings);
	}

	/**
	 * Writes a root. Where the file changed on disk since it was read, what changed there is first merged into the root, by id.
	 * The model lock is held while the root is read or changed; two saves never run at once.
	 */
	void save(Path file, Root root, Object modelLock) throws CorpusException {
		synchronized (saving) {
			byte[] onDisk = bytes(file);
			byte[] base;
			synchronized (this) {
				base = known.get(file);
			}
			byte[] bytes;
			synchronized (modelLock) {
				if (onDisk != null && !Arrays.equals(onDisk, base)) {
					merge(file, root, base, onDisk);
				}
				bytes = serialise(file, root);
			}
			if (!Arrays.equals(bytes, onDisk)) {
				keepUnrepaired(file);
				write(file, bytes);
			}
			synchronized (this) {
				known.put(file, bytes);
				roots.putIfAbsent(file, root);
			}
		}
	}

	private void merge(Path file, Root root, byte[] base, byte[] onDisk) throws CorpusException {
		Root theirs = parse(file, onDisk).root();
		Root common = base == null ? null : parse(file, base).root();
		Merge.Result result = Merge.into(root, common, theirs);
		if (result.conflicts() > 0) {
			keepTheirs(file, onDisk, result);
		}
	}

	private void keepTheirs(Path file, byte[] theirs, Merge.Result result) throws CorpusException {
		Path aside = file.resolveSibling(file.getFileName() + ".other-version"); //$NON-NLS-1$
		write(aside, theirs);
		warn(NLS.bind(Messages.mergeConflict, new Object[] { file, Integer.toString(result.conflicts()), aside.getFileName() }));
	}

	/** The links that were dropped at reading are gone with this save; the file as it was stays beside. */
	private void keepUnrepaired(Path file) throws CorpusException {
		byte[] bytes;
		synchronized (this) {
			bytes = unrepaired.get(file);
		}
		if (bytes != null) {
			write(file.resolveSibling(file.getFileName() + ".before-repair"), bytes); //$NON-NLS-1$
			synchronized (this) {
				unrepaired.remove(file);
			}
		}
	}

	synchronized void warn(String warning) {
		warnings.add(warning);
	}

	private Optional<Root> read(Path file) throws CorpusException {
		byte[] bytes = bytes(file);
		if (bytes == null) {
			return Optional.empty();
		}
		IsnadFile.Content content = parse(file, bytes);
		if (!content.warnings().isEmpty()) {
			content.warnings().forEach(this::warn);
			unrepaired.put(file, bytes);
		}
		known.put(file, bytes);
		return Optional.of(content.root());
	}

	private static byte[] bytes(Path file) throws CorpusException {
		try {
			return SafeFile.readIfThere(file);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotRead, file, SafeFile.reason(e)), file, e);
		}
	}

	private static IsnadFile.Content parse(Path file, byte[] bytes) throws CorpusException {
		try {
			if (bytes == null) {
				throw new CorpusException(NLS.bind(Messages.cannotRead, file, Messages.notThere), file, null);
			}
			return IsnadFile.read(bytes, file.toString());
		} catch (IsnadFileException e) {
			throw new CorpusException(e.getMessage(), file, e);
		}
	}

	private static byte[] serialise(Path file, Root root) throws CorpusException {
		try {
			return IsnadFile.write(root, file.toString());
		} catch (IsnadFileException e) {
			throw new CorpusException(e.getMessage(), file, e);
		}
	}

	private static void write(Path file, byte[] bytes) throws CorpusException {
		try {
			SafeFile.write(file, bytes);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, file, SafeFile.reason(e)), file, e);
		}
	}

	private static <R extends Root> R cast(Root root, Class<R> type, Path file) throws CorpusException {
		if (!type.isInstance(root)) {
			throw new CorpusException(NLS.bind(Messages.wrongKind, new Object[] { file, root.eClass().getName(), type.getSimpleName() }), file, null);
		}
		return type.cast(root);
	}
}
