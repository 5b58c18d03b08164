// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Unpacks an archive of a stranger into a folder, and nothing outside of it: paths that are absolute or climb are refused, a symbolic
 * link becomes a plain file with the link's text, no file is written twice, and there are bounds on number, size and ratio.
 *
 * @param entries most files in an archive
 * @param bytes   most bytes unpacked
 * @param ratio   how many times its own size an archive may unpack to
 */
record Archive(int entries, long bytes, int ratio) {
	/** Models are large, but no honest archive shrinks to a hundredth. */
	static final Archive PEAR = new Archive(50_000, 4L << 30, 100);
	/** Below this nothing is a bomb. */
	private static final long HARMLESS = 1 << 20;

	void unpack(Path archive, Path folder, IProgressMonitor monitor) throws EngineException {
		try (ZipFile zip = new ZipFile(archive.toFile())) {
			List<? extends ZipEntry> all = Collections.list(zip.entries());
			if (all.size() > entries) {
				throw EngineException.at(archive.toString(), 0, NLS.bind(Messages.tooManyEntries, Integer.toString(all.size()), Integer.toString(entries)), null);
			}
			SubMonitor progress = SubMonitor.convert(monitor, all.size());
			long left = Math.min(bytes, Math.max(HARMLESS, Files.size(archive) * ratio));
			for (ZipEntry entry : all) {
				progress.checkCanceled();
				Path target = target(archive, folder, entry.getName());
				if (entry.isDirectory()) {
					Files.createDirectories(target);
				} else {
					Files.createDirectories(target.getParent());
					left -= copy(archive, zip, entry, target, left);
				}
				progress.worked(1);
			}
		} catch (FileAlreadyExistsException e) {
			throw EngineException.at(archive.toString(), 0, NLS.bind(Messages.twiceInArchive, folder.relativize(Path.of(e.getFile()))), e);
		} catch (IOException e) {
			throw EngineException.at(archive.toString(), 0, NLS.bind(Messages.notAnArchive, SecureXml.reason(e)), e);
		}
	}

	private static Path target(Path archive, Path folder, String name) throws EngineException {
		String path = name.replace('\\', '/');
		boolean climbs = path.startsWith("/") || path.matches("[A-Za-z]:.*") || List.of(path.split("/")).contains(".."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		try {
			Path target = folder.resolve(path).normalize();
			if (!climbs && target.startsWith(folder) && !target.equals(folder)) {
				return target;
			}
		} catch (InvalidPathException e) {
			throw EngineException.at(archive.toString(), 0, NLS.bind(Messages.climbs, name), e);
		}
		throw EngineException.at(archive.toString(), 0, NLS.bind(Messages.climbs, name), null);
	}

	/** Counts what comes out, since the sizes in an archive are what its maker says. */
	private static long copy(Path archive, ZipFile zip, ZipEntry entry, Path target, long left) throws IOException, EngineException {
		long written = 0;
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(target, java.nio.file.StandardOpenOption.CREATE_NEW)) {
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				written += n;
				if (written > left) {
					throw EngineException.at(archive.toString(), 0, NLS.bind(Messages.bomb, entry.getName()), null);
				}
				out.write(buffer, 0, n);
			}
		}
		return written;
	}
}
