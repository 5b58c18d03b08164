// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Replaces a file so that at every moment, whatever happens to the process or the power, either the old or the new content is there, whole:
 * a temporary file in the same folder, flushed to the disk, read again and compared, then renamed over the old one.
 */
final class SafeFile {
	private static final String TEMPORARY = ".saving-"; //$NON-NLS-1$
	private static final Duration ABANDONED = Duration.ofMinutes(10);

	private SafeFile() {
	}

	static void write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		Path temporary = Files.createTempFile(file.getParent(), TEMPORARY, null);
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			if (!Arrays.equals(bytes, Files.readAllBytes(temporary))) {
				throw new IOException("the disk gave back other bytes than were written"); //$NON-NLS-1$
			}
			copyPermissions(file, temporary);
			move(temporary, file);
		} finally {
			Files.deleteIfExists(temporary);
		}
		flushFolder(file.getParent());
		sweep(file.getParent());
	}

	/** A process that was killed leaves its temporary file behind; no save takes minutes, so an old one is nobody's. */
	private static void sweep(Path folder) {
		try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, TEMPORARY + '*')) {
			Instant old = Instant.now().minus(ABANDONED);
			for (Path temporary : left) {
				if (Files.getLastModifiedTime(temporary).toInstant().isBefore(old)) {
					Files.deleteIfExists(temporary);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			// What is left behind is hidden and harmless; the save itself is done.
			return;
		}
	}

	private static void move(Path temporary, Path file) throws IOException {
		try {
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network shares cannot: the temporary file was flushed, so the content is safe in one of the two.
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** A temporary file is private to its owner; the file of a team's corpus keeps the permissions it had, or the folder's usual ones. */
	private static void copyPermissions(Path file, Path temporary) throws IOException {
		if (!Files.getFileStore(temporary).supportsFileAttributeView("posix")) { //$NON-NLS-1$
			return;
		}
		if (Files.exists(file)) {
			Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
		} else {
			var permissions = Files.getPosixFilePermissions(file.getParent());
			permissions.removeIf(permission -> permission.name().endsWith("EXECUTE")); //$NON-NLS-1$
			Files.setPosixFilePermissions(temporary, permissions);
		}
	}

	private static void flushFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows opens no folder as a channel; there the rename is durable without it.
			return;
		}
	}

	/** The bytes of a file, or null where there is none. */
	static byte[] readIfThere(Path file) throws IOException {
		try {
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	/** The cause of a failure in a few words, without the path that java.nio puts in front. */
	static String reason(IOException failure) {
		if (failure instanceof AccessDeniedException) {
			return Messages.accessDenied;
		}
		if (failure instanceof NoSuchFileException) {
			return Messages.notThere;
		}
		if (failure instanceof FileAlreadyExistsException) {
			return Messages.fileInTheWay;
		}
		if (failure instanceof CharacterCodingException) {
			return Messages.notUtf8;
		}
		String message = failure.getMessage();
		if (message == null) {
			return failure.getClass().getSimpleName();
		}
		int colon = message.lastIndexOf(": "); //$NON-NLS-1$
		return colon >= 0 ? message.substring(colon + 2) : message;
	}
}
