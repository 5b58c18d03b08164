// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.osgi.util.NLS;

/**
 * How fast work over documents goes and how long it will still take, told in the language of the interface. The time is foretold from the amount
 * of text, since documents are not of one length. For one thread.
 */
public final class Pace {
	private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
	private static final long SOON_NANOS = TimeUnit.SECONDS.toNanos(1);
	private static final int SLOW = 10;

	private final int documents;
	private final long amount;
	private final LongSupplier clock;
	private final long begun;
	private int documentsDone;
	private long amountDone;

	/**
	 * @param documents how many documents there are
	 * @param amount    how much there is to do in all, in any unit, such as UTF-16 code units
	 */
	public Pace(int documents, long amount) {
		this(documents, amount, System::nanoTime);
	}

	Pace(int documents, long amount, LongSupplier clock) {
		this.documents = documents;
		this.amount = amount;
		this.clock = clock;
		this.begun = clock.getAsLong();
	}

	/** Another document is done, with so much of the amount. */
	public void done(long ofAmount) {
		documentsDone++;
		amountDone += ofAmount;
	}

	/** Such as "120 of 300 · 45 documents/s · 0:04 left"; in the first second, when nothing can be foretold, only the first part. */
	public String text() {
		long elapsed = clock.getAsLong() - begun;
		if (documentsDone == 0 || amountDone <= 0 || elapsed < SOON_NANOS) {
			return NLS.bind(Messages.paceBegun, documentsDone, documents);
		}
		double perSecond = documentsDone * NANOS / elapsed;
		double seconds = Math.max(0, amount - amountDone) * (elapsed / NANOS) / amountDone;
		String rate = String.format(Locale.ROOT, perSecond < SLOW ? "%.1f" : "%.0f", perSecond); //$NON-NLS-1$ //$NON-NLS-2$
		return NLS.bind(Messages.pace, new Object[] { documentsDone, documents, rate, clockTime(Math.round(seconds)) });
	}

	/** Minutes and seconds, with hours where there are any: the same in every language. */
	static String clockTime(long seconds) {
		long hours = seconds / 3600;
		long minutes = seconds / 60 % 60;
		return hours == 0 ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60) //$NON-NLS-1$
				: String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60); //$NON-NLS-1$
	}
}
