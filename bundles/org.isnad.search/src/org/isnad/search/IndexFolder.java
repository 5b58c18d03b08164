// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusStore;
import org.isnad.core.LocalFolder;

/**
 * Where the index is: in the local folder of the corpus, or in memory where it cannot be written or another program is writing it. One
 * that is damaged or of another version is thrown away. For one thread.
 */
final class IndexFolder implements Closeable {
	/** To be counted up when what is written, or how words are read, changes. */
	private static final String VERSION = "1\n"; //$NON-NLS-1$
	private static final double BUFFER_MB = 64;
	/** It tells every user that a module of the virtual machine would be quicker for vectors, which are not used here. Kept, or the level would be forgotten. */
	private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"); //$NON-NLS-1$

	static {
		VECTORS.setLevel(Level.OFF);
	}

	private final LocalFolder local;
	private final Path version;
	private final List<String> notes;
	private Directory directory;
	private DirectoryReader reader;
	private boolean inMemory;

	IndexFolder(CorpusStore store, List<String> notes) {
		this.local = new LocalFolder(store);
		this.version = local.file("search", "version"); //$NON-NLS-1$ //$NON-NLS-2$
		this.notes = notes;
		try {
			open();
		} catch (IOException e) {
			toMemory(NLS.bind(Messages.indexNotWritable, version.getParent(), reason(e)));
		}
	}

	/** What is there to search; null where there is nothing yet. */
	DirectoryReader reader() {
		return reader;
	}

	/** Whether what is written is forgotten with this. */
	boolean isInMemory() {
		return inMemory;
	}

	/** Work on the index. */
	interface Work {
		void write(IndexWriter writer) throws IOException;
	}

	/** Writes, all of it or nothing; in memory where nothing else is possible. */
	void write(Work work) throws IOException {
		try (IndexWriter writer = writer()) {
			try {
				work.write(writer);
				writer.commit();
			} catch (IOException | RuntimeException | Error e) {
				writer.rollback();
				throw e;
			}
		}
		// What of it did not change is taken over, with all that was found out about it.
		DirectoryReader fresh = reader == null ? DirectoryReader.open(directory) : DirectoryReader.openIfChanged(reader);
		if (reader != null && fresh != null) {
			reader.close();
		}
		reader = fresh == null ? reader : fresh;
	}

	/** What is there is of no use: begins anew. */
	void discard() throws IOException {
		closeReader();
		if (inMemory) {
			directory = new ByteBuffersDirectory();
			return;
		}
		try {
			clear();
		} catch (IOException e) {
			toMemory(NLS.bind(Messages.indexNotWritable, version.getParent(), reason(e)));
		}
	}

	private void open() throws IOException {
		Path folder = local.file("search", "index"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean known = Files.isRegularFile(version) && VERSION.equals(new String(Files.readAllBytes(version), StandardCharsets.UTF_8));
		directory = new NIOFSDirectory(folder);
		if (!known) {
			clear();
			return;
		}
		try {
			reader = DirectoryReader.open(directory);
			for (LeafReaderContext leaf : reader.leaves()) {
				((CodecReader) leaf.reader()).checkIntegrity();
			}
		} catch (IndexNotFoundException missing) {
			clear();
		} catch (IOException | RuntimeException damaged) {
			notes.add(NLS.bind(Messages.indexDamaged, reason(damaged)));
			closeReader();
			clear();
		}
	}

	/** Deletes what is there, unless another program is just writing it; what it wrote is looked at by whoever comes next. */
	private void clear() throws IOException {
		try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			for (String file : directory.listAll()) {
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
					directory.deleteFile(file);
				}
			}
			local.write(version, VERSION.getBytes(StandardCharsets.UTF_8));
		}
	}

	private IndexWriter writer() throws IOException {
		if (!inMemory) {
			try {
				return new IndexWriter(directory, config());
			} catch (IOException e) {
				// Another program is writing, or nobody may: on with a copy of what can be read.
				DirectoryReader disk = reader;
				reader = null;
				toMemory(NLS.bind(Messages.indexNotWritable, version.getParent(), reason(e)));
				return copy(disk);
			}
		}
		return new IndexWriter(directory, config());
	}

	private IndexWriter copy(DirectoryReader disk) throws IOException {
		IndexWriter writer = new IndexWriter(directory, config());
		if (disk != null) {
			try (disk) {
				for (LeafReaderContext leaf : disk.leaves()) {
					writer.addIndexes(SlowCodecReaderWrapper.wrap(leaf.reader()));
				}
			}
		}
		return writer;
	}

	private void toMemory(String note) {
		closeReader();
		notes.add(note);
		directory = new ByteBuffersDirectory();
		inMemory = true;
	}

	private static IndexWriterConfig config() {
		// One thread does all, so that the same corpus gives the same index and a search leaves a core for others.
		return new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB).setMergeScheduler(new SerialMergeScheduler()).setCommitOnClose(false);
	}

	private static String reason(Exception e) {
		return e.getLocalizedMessage() == null ? e.getClass().getSimpleName() : e.getLocalizedMessage();
	}

	private void closeReader() {
		if (reader != null) {
			try {
				reader.close();
			} catch (IOException e) {
				// It was only read: nothing can be lost.
				notes.add(reason(e));
			}
			reader = null;
		}
	}

	@Override
	public void close() throws IOException {
		closeReader();
		directory.close();
	}
}
