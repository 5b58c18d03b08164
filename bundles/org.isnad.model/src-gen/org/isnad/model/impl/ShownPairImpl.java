/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.isnad.model.ModelPackage;
import org.isnad.model.PairOutcome;
import org.isnad.model.ShownPair;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Shown Pair</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getArg1 <em>Arg1</em>}</li>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getArg1Document <em>Arg1 Document</em>}</li>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getArg2 <em>Arg2</em>}</li>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getArg2Document <em>Arg2 Document</em>}</li>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getPool <em>Pool</em>}</li>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getShownAt <em>Shown At</em>}</li>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.isnad.model.impl.ShownPairImpl#getDecidedAt <em>Decided At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ShownPairImpl extends IdentifiedImpl implements ShownPair {
	/**
	 * The default value of the '{@link #getArg1() <em>Arg1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg1()
	 * @generated
	 * @ordered
	 */
	protected static final String ARG1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArg1() <em>Arg1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg1()
	 * @generated
	 * @ordered
	 */
	protected String arg1 = ARG1_EDEFAULT;

	/**
	 * The default value of the '{@link #getArg1Document() <em>Arg1 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg1Document()
	 * @generated
	 * @ordered
	 */
	protected static final String ARG1_DOCUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArg1Document() <em>Arg1 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg1Document()
	 * @generated
	 * @ordered
	 */
	protected String arg1Document = ARG1_DOCUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getArg2() <em>Arg2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg2()
	 * @generated
	 * @ordered
	 */
	protected static final String ARG2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArg2() <em>Arg2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg2()
	 * @generated
	 * @ordered
	 */
	protected String arg2 = ARG2_EDEFAULT;

	/**
	 * The default value of the '{@link #getArg2Document() <em>Arg2 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg2Document()
	 * @generated
	 * @ordered
	 */
	protected static final String ARG2_DOCUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArg2Document() <em>Arg2 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg2Document()
	 * @generated
	 * @ordered
	 */
	protected String arg2Document = ARG2_DOCUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPool() <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPool()
	 * @generated
	 * @ordered
	 */
	protected static final String POOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPool() <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPool()
	 * @generated
	 * @ordered
	 */
	protected String pool = POOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getProbability() <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbability()
	 * @generated
	 * @ordered
	 */
	protected static final Double PROBABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProbability() <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbability()
	 * @generated
	 * @ordered
	 */
	protected Double probability = PROBABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getShownAt() <em>Shown At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShownAt()
	 * @generated
	 * @ordered
	 */
	protected static final String SHOWN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShownAt() <em>Shown At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShownAt()
	 * @generated
	 * @ordered
	 */
	protected String shownAt = SHOWN_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final PairOutcome OUTCOME_EDEFAULT = PairOutcome.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected PairOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected String decidedAt = DECIDED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShownPairImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SHOWN_PAIR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArg1() {
		return arg1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArg1(String newArg1) {
		String oldArg1 = arg1;
		arg1 = newArg1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__ARG1, oldArg1, arg1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArg1Document() {
		return arg1Document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArg1Document(String newArg1Document) {
		String oldArg1Document = arg1Document;
		arg1Document = newArg1Document;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__ARG1_DOCUMENT, oldArg1Document, arg1Document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArg2() {
		return arg2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArg2(String newArg2) {
		String oldArg2 = arg2;
		arg2 = newArg2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__ARG2, oldArg2, arg2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArg2Document() {
		return arg2Document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArg2Document(String newArg2Document) {
		String oldArg2Document = arg2Document;
		arg2Document = newArg2Document;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__ARG2_DOCUMENT, oldArg2Document, arg2Document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPool() {
		return pool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPool(String newPool) {
		String oldPool = pool;
		pool = newPool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__POOL, oldPool, pool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getProbability() {
		return probability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProbability(Double newProbability) {
		Double oldProbability = probability;
		probability = newProbability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__PROBABILITY, oldProbability, probability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShownAt() {
		return shownAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShownAt(String newShownAt) {
		String oldShownAt = shownAt;
		shownAt = newShownAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__SHOWN_AT, oldShownAt, shownAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PairOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(PairOutcome newOutcome) {
		PairOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedAt() {
		return decidedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedAt(String newDecidedAt) {
		String oldDecidedAt = decidedAt;
		decidedAt = newDecidedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SHOWN_PAIR__DECIDED_AT, oldDecidedAt, decidedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SHOWN_PAIR__ARG1:
				return getArg1();
			case ModelPackage.SHOWN_PAIR__ARG1_DOCUMENT:
				return getArg1Document();
			case ModelPackage.SHOWN_PAIR__ARG2:
				return getArg2();
			case ModelPackage.SHOWN_PAIR__ARG2_DOCUMENT:
				return getArg2Document();
			case ModelPackage.SHOWN_PAIR__POOL:
				return getPool();
			case ModelPackage.SHOWN_PAIR__PROBABILITY:
				return getProbability();
			case ModelPackage.SHOWN_PAIR__SHOWN_AT:
				return getShownAt();
			case ModelPackage.SHOWN_PAIR__OUTCOME:
				return getOutcome();
			case ModelPackage.SHOWN_PAIR__DECIDED_AT:
				return getDecidedAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SHOWN_PAIR__ARG1:
				setArg1((String)newValue);
				return;
			case ModelPackage.SHOWN_PAIR__ARG1_DOCUMENT:
				setArg1Document((String)newValue);
				return;
			case ModelPackage.SHOWN_PAIR__ARG2:
				setArg2((String)newValue);
				return;
			case ModelPackage.SHOWN_PAIR__ARG2_DOCUMENT:
				setArg2Document((String)newValue);
				return;
			case ModelPackage.SHOWN_PAIR__POOL:
				setPool((String)newValue);
				return;
			case ModelPackage.SHOWN_PAIR__PROBABILITY:
				setProbability((Double)newValue);
				return;
			case ModelPackage.SHOWN_PAIR__SHOWN_AT:
				setShownAt((String)newValue);
				return;
			case ModelPackage.SHOWN_PAIR__OUTCOME:
				setOutcome((PairOutcome)newValue);
				return;
			case ModelPackage.SHOWN_PAIR__DECIDED_AT:
				setDecidedAt((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.SHOWN_PAIR__ARG1:
				setArg1(ARG1_EDEFAULT);
				return;
			case ModelPackage.SHOWN_PAIR__ARG1_DOCUMENT:
				setArg1Document(ARG1_DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.SHOWN_PAIR__ARG2:
				setArg2(ARG2_EDEFAULT);
				return;
			case ModelPackage.SHOWN_PAIR__ARG2_DOCUMENT:
				setArg2Document(ARG2_DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.SHOWN_PAIR__POOL:
				setPool(POOL_EDEFAULT);
				return;
			case ModelPackage.SHOWN_PAIR__PROBABILITY:
				setProbability(PROBABILITY_EDEFAULT);
				return;
			case ModelPackage.SHOWN_PAIR__SHOWN_AT:
				setShownAt(SHOWN_AT_EDEFAULT);
				return;
			case ModelPackage.SHOWN_PAIR__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ModelPackage.SHOWN_PAIR__DECIDED_AT:
				setDecidedAt(DECIDED_AT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.SHOWN_PAIR__ARG1:
				return ARG1_EDEFAULT == null ? arg1 != null : !ARG1_EDEFAULT.equals(arg1);
			case ModelPackage.SHOWN_PAIR__ARG1_DOCUMENT:
				return ARG1_DOCUMENT_EDEFAULT == null ? arg1Document != null : !ARG1_DOCUMENT_EDEFAULT.equals(arg1Document);
			case ModelPackage.SHOWN_PAIR__ARG2:
				return ARG2_EDEFAULT == null ? arg2 != null : !ARG2_EDEFAULT.equals(arg2);
			case ModelPackage.SHOWN_PAIR__ARG2_DOCUMENT:
				return ARG2_DOCUMENT_EDEFAULT == null ? arg2Document != null : !ARG2_DOCUMENT_EDEFAULT.equals(arg2Document);
			case ModelPackage.SHOWN_PAIR__POOL:
				return POOL_EDEFAULT == null ? pool != null : !POOL_EDEFAULT.equals(pool);
			case ModelPackage.SHOWN_PAIR__PROBABILITY:
				return PROBABILITY_EDEFAULT == null ? probability != null : !PROBABILITY_EDEFAULT.equals(probability);
			case ModelPackage.SHOWN_PAIR__SHOWN_AT:
				return SHOWN_AT_EDEFAULT == null ? shownAt != null : !SHOWN_AT_EDEFAULT.equals(shownAt);
			case ModelPackage.SHOWN_PAIR__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case ModelPackage.SHOWN_PAIR__DECIDED_AT:
				return DECIDED_AT_EDEFAULT == null ? decidedAt != null : !DECIDED_AT_EDEFAULT.equals(decidedAt);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (arg1: ");
		result.append(arg1);
		result.append(", arg1Document: ");
		result.append(arg1Document);
		result.append(", arg2: ");
		result.append(arg2);
		result.append(", arg2Document: ");
		result.append(arg2Document);
		result.append(", pool: ");
		result.append(pool);
		result.append(", probability: ");
		result.append(probability);
		result.append(", shownAt: ");
		result.append(shownAt);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", decidedAt: ");
		result.append(decidedAt);
		result.append(')');
		return result.toString();
	}

} //ShownPairImpl
