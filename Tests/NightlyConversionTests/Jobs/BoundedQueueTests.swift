import Glibc
import XCTest

@testable import NightlyConversion

final class BoundedQueueTests: XCTestCase {
    func testValuesComeOutInTheOrderInWhichTheyWentInHoweverSmallTheQueue() throws {
        let queue = BoundedQueue<Int>(limit: 2)
        let thread = try XCTUnwrap(WorkThread { for number in 0..<1_000 { _ = queue.put(number) } })
        let taken = (0..<1_000).map { _ in queue.take() }
        thread.join()
        XCTAssertEqual(taken, Array(0..<1_000))
    }

    func testWhoPutsIntoAFullQueueIsLetGoWhenItCloses() throws {
        let queue = BoundedQueue<Int>(limit: 1)
        let refused = Monitor(false)
        let thread = try XCTUnwrap(
            WorkThread {
                while queue.put(1) {}
                refused.update { $0 = true }
            })
        queue.close()
        thread.join()
        XCTAssertTrue(refused.update { $0 })
    }

    func testAHeavyValueFillsTheQueueByItself() throws {
        let queue = BoundedQueue<Int>(limit: 10) { $0 }
        let put = Monitor(0)
        let thread = try XCTUnwrap(
            WorkThread { for weight in [100, 1, 1] where queue.put(weight) { put.update { $0 += 1 } } })
        // Heavier than the limit, it may go in alone; the next ones wait until it is taken.
        put.wait { $0 == 1 ? () : nil }
        usleep(20_000)
        XCTAssertEqual(put.update { $0 }, 1)
        XCTAssertEqual([queue.take(), queue.take(), queue.take()], [100, 1, 1])
        thread.join()
    }
}
